import type { Locale } from '../i18n/locale.ts';

/** Words that any text may have and that say little of what it is about, without accents. */
const lists: Record<Locale, string[]> = {
  en: [
    // What anybody does.
    'able come comes coming go goes going went gone take takes taking took taken make makes making made give gives given giving',
    'keep keeps kept put use used using uses need needs needed want wants wanted suit',
    'say says said saying see sees seen look looks looked looking find found think feel feels felt know known knows',
    // Amounts and figures.
    'several many lot lots number numbers percent percentage proportion figure figures share one two',
    // Degrees, times and things.
    'thing things something way ways people every everyone good well better best bad new old first last next long',
    'never always often sometimes even still back really sure away less work works working',
    'report reports ask asks asked asking try tries tried trying stop stops stopped start starts started right wrong big small',
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
export const isLightWord = (word: string, locale: Locale): boolean => sets[locale].has(word);
