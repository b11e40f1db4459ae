import { type InLanguages, type Locale, shown } from '../i18n/locale.ts';
import { compareWords } from '../language/alphabet.ts';
import { mutationsIn } from '../language/forms.ts';
import { straight } from '../language/letters.ts';
import { wholeWords } from '../language/whole-words.ts';
import { type Name, type NameKind, nameKinds } from '../schemas/name.ts';
import type { Report } from './report.ts';
import { isReports, proseText, type Unit } from './unit/unit.ts';

/** A name and the units whose words have it, in printed order. */
export interface NamedUnits {
  name: Name;
  units: Unit[];
}

/** The names of a report by their kinds, kinds without any left out; people by their last names, others by their first words. */
export function namesByKind(
  report: Pick<Report, 'names' | 'units' | 'languages'>,
  locale: Locale,
): [NameKind, NamedUnits[]][] {
  const found = report.names.map((name): NamedUnits => ({ name, units: namingUnits(report, name, locale) }));
  return nameKinds.flatMap((kind): [NameKind, NamedUnits[]][] => {
    const own = found.filter(({ name, units }) => name.kind === kind && units.length > 0);
    const sorted = own.sort((a, b) => compareWords(filedName(a.name, locale), filedName(b.name, locale), locale));
    return own.length > 0 ? [[kind, sorted]] : [];
  });
}

/** A name as lists have it: "Beach Ann" of Ann Beach, or with another sign between them. */
export function filedName({ kind, name }: Name, locale: Locale, between = ' '): string {
  const whole = name[locale];
  return kind === 'person' ? whole.replace(/^(.+) (\S+)$/, (_, first, last) => `${last}${between}${first}`) : whole;
}

/** The units whose words, as a reader of that language sees them, have a name. */
export function namingUnits(report: Pick<Report, 'units' | 'languages'>, name: Name, locale: Locale): Unit[] {
  const patterns = { en: namePattern(name, 'en'), cy: namePattern(name, 'cy') };
  return report.units
    .filter(isReports)
    .filter((unit) => texts(report, unit, locale).some(({ value, lang }) => patterns[lang].test(value)));
}

function texts(report: InLanguages, { title, prose }: Unit, locale: Locale) {
  const words = prose && shown(prose, locale, report);
  return [
    ...(title ? [shown(title, locale, report)] : []),
    ...(words ? [{ value: proseText(words.value), lang: words.lang }] : []),
  ].map(({ value, lang }) => ({ value: straight(value), lang }));
}

/**
 * Finds a name in a text of straight apostrophes. A name of several words may stand in small letters and with a hyphen for a
 * space; one of a single word is taken as it is spelt, as it may be an ordinary word too. In Welsh it may be mutated.
 */
export function namePattern({ name, also }: Pick<Name, 'name' | 'also'>, locale: Locale): RegExp {
  const all = [name[locale], ...(also?.[locale] ?? [])].map(straight);
  return wholeWords(all.map((each) => form(each, locale)));
}

function form(name: string, locale: Locale): string {
  const [first = '', ...rest] = name.split(/[\s-]+/);
  const firsts = mutations(first, locale);
  if (rest.length === 0) return `(?:${firsts.map(RegExp.escape).join('|')})`;
  const parts = [`(?:${firsts.map(anyCase).join('|')})`, ...rest.map(anyCase)];
  return parts.join('[\\s-]+');
}

/** A word and its mutations; initials have none. */
function mutations(word: string, locale: Locale): string[] {
  const small = word.toLowerCase();
  if (small.slice(1) !== word.slice(1)) return [word];
  return mutationsIn(small, locale).map((each) =>
    word === small ? each : each.slice(0, 1).toUpperCase() + each.slice(1),
  );
}

/** A word as a pattern that minds no capitals. */
const anyCase = (word: string): string =>
  [...word]
    .map((sign) => (/\p{L}/u.test(sign) ? `[${sign.toLowerCase()}${sign.toUpperCase()}]` : RegExp.escape(sign)))
    .join('');
