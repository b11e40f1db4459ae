import type { Locale } from '../../../i18n/locale.ts';

/** Words that any text may have and that say little of what it is about, without accents. */
const lists: Record<Locale, string[]> = {
  en: [
    // What anybody does.
    'able come go goes went gone take took taken make made give given',
    'keep kept put use need want suit',
    'say said see seen look find found think feel felt know known',
    // Amounts and figures.
    'several many lot number percent percentage proportion figure share one two',
    // Degrees, times and things.
    'thing something way people every everyone good well better best bad new old first last next long',
    'never always often sometimes even still back really sure away less work',
    'report ask try tries tried stop stopped start right wrong big small',
  ],
  cy: [
    'gallu dod mynd cymryd gwneud rhoi cadw defnyddio angen eisiau',
    'mynnu dweud gweld edrych canfod meddwl teimlo gwybod',
    'llawer sawl nifer canran cyfran ffigur un dau dwy cant',
    'peth ffordd pobl pawb da gwell gorau drwg newydd hen cyntaf olaf nesaf hir byth amser weithiau nol siwr',
    'sicr lan mas ffwrdd allan fyny lawr adroddiad gofyn ceisio dechrau stopio mawr bach gwir cael rhan',
  ],
};

const sets: Record<Locale, ReadonlySet<string>> = {
  en: new Set(lists.en.join(' ').split(' ')),
  cy: new Set(lists.cy.join(' ').split(' ')),
};

/** @param word in small letters without accents */
export const isLightWord = (word: string, locale: Locale): boolean =>
  formsOf(word, locale).some((form) => sets[locale].has(form));

/** Of English also without its ending: "makes", "needed" and "coming" are make, need and come. */
function formsOf(word: string, locale: Locale): string[] {
  const stem = word.replace(/(?:s|ed|ing)$/, '');
  return locale === 'en' ? [word, stem, `${stem}e`] : [word];
}
