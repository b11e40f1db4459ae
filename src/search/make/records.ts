import { writtenNumbers } from '../../charts/value.ts';
import { type Locale, shown, shownValue } from '../../i18n/locale.ts';
import { bearingsOf } from '../../model/evidence/evidence.ts';
import { subjectsOf } from '../../model/evidence/subjects.ts';
import type { Report } from '../../model/report.ts';
import { typographic } from '../../model/typography.ts';
import { type EntryUnit, proseText, type Unit, unitText } from '../../model/unit/unit.ts';
import type { Kind } from '../../schemas/kind.ts';

/** What the search index holds of one unit. */
export interface SearchRecord {
  id: string;
  /** Its words as pages show them; a run-in head stands before them. */
  text: string;
  /** The heading that `text` begins with or is. */
  head?: string;
  /** The language of `text`: the reader's, or the other one where there is no translation. */
  lang: Locale;
  /** What it is found by, too, though its own words have it not: the values of a statistic in figures, replies to an entry. */
  value?: string;
  /** A heading in the reader's language over words that are in the other one. */
  title?: string;
  kind: Kind;
  /** `ch3`, or the page of the report that it stands on. */
  chapter: string;
  speaker?: string;
  /** The ids of the subjects that it is under. */
  subject?: string[];
  /** The ids of what it is evidence of. */
  evidence?: string[];
  /** The id of the block that it belongs with: a quotation with its paragraph, anything else with itself. */
  group: string;
}

/** A record for every unit that has words, in reading order: results that match alike then come in that order. */
export function searchRecords(
  report: Pick<Report, 'units' | 'languages' | 'evidence'>,
  locale: Locale,
): SearchRecord[] {
  const { units } = report;
  return units.flatMap((unit) => {
    // A figure stands with the first of its numbers.
    const stands = units.find(({ id }) => unit.type === 'figure' && id === unit.figure.statistics[0]) ?? unit;
    const record = searchRecord(report, unit, stands, locale);
    return record ? [record] : [];
  });
}

/** `ch3` for what stands in chapter 3, else the name of its page: the values of the chapter filter. */
export const chapterOf = ({ home }: Unit): string => home.id;

function searchRecord(
  report: Pick<Report, 'units' | 'languages' | 'evidence'>,
  unit: Unit,
  stands: Unit,
  locale: Locale,
): SearchRecord | undefined {
  // What is gathered under a subject the edition says: it is found by its title.
  const own = unit.type === 'subject' ? { ...unit, prose: undefined } : unit;
  const words = own.prose ?? own.title;
  if (!words) return undefined;
  const { lang } = shown<unknown>(words, locale, report);
  const text = unitText(unit, lang) ?? '';
  const head = unit.prose && unit.title ? shownValue(unit.title, lang) : undefined;
  const name = head ?? (unit.prose ? undefined : text);
  const title = unit.prose && lang !== locale ? unit.title?.[locale] : undefined;
  return {
    id: unit.id,
    text: typographic([head ? `${head}: ${text}` : text, ...fieldLines(unit, lang)].join('\n')),
    ...(name ? { head: typographic(name) } : {}),
    lang,
    ...(title ? { title: typographic(title) } : {}),
    ...valueField(unit, locale),
    kind: unit.kind,
    chapter: chapterOf(stands),
    ...(unit.type === 'quotation' ? { speaker: unit.speaker.id } : {}),
    ...ids('subject', subjectsOf(report, unit)),
    ...ids(
      'evidence',
      bearingsOf(report, unit).map(({ of }) => ({ id: of })),
    ),
    group: unit.type === 'quotation' || unit.type === 'statistic' ? unit.parent : unit.id,
  };
}

/** "Addressee: The council": what the report itself says beside an entry's words. */
const fieldLines = (unit: Unit, lang: Locale): string[] =>
  unit.type === 'entry' && unit.entry.fields !== 'edition' ? linesOf(unit, lang) : [];

const linesOf = ({ fields = [] }: EntryUnit, locale: Locale): string[] =>
  fields.map(({ name, value }) => `${shownValue(name, locale)}: ${proseText(shownValue(value, locale))}`);

/** What is not the report's is no part of its words: the edition's fields and what was said of an entry since. */
function addedText(unit: EntryUnit, locale: Locale): string {
  const replies = (unit.replies ?? []).flatMap(({ label, by, text }) => [
    shownValue(label, locale),
    ...(by ? [shownValue(by, locale)] : []),
    proseText(shownValue(text, locale)),
  ]);
  return typographic([...(unit.entry.fields === 'edition' ? linesOf(unit, locale) : []), ...replies].join('\n'));
}

/** What was said of an entry; "10" of a statistic whose words say "ten", "50%" of one that says "half". */
function valueField(of: Unit, locale: Locale): Pick<SearchRecord, 'value'> {
  if (of.type === 'entry') {
    const value = addedText(of, locale);
    return value ? { value } : {};
  }
  if (of.type !== 'statistic') return {};
  const { unit, observations } = of.statistic;
  const values = observations.flatMap(({ value }) => (value === null ? [] : writtenNumbers(value, unit, locale)));
  return { value: values.join(' ') };
}

/** A field of ids; none where there are none. */
const ids = <Name extends string>(name: Name, named: { id: string }[]): { [key in Name]?: string[] } => {
  const field: { [key in Name]?: string[] } = {};
  if (named.length > 0) field[name] = named.map(({ id }) => id);
  return field;
};
