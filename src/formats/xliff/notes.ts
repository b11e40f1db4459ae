import { type Locale, originalOf, otherLocale } from '../../i18n/locale.ts';
import { straight } from '../../language/letters.ts';
import { notesAt } from '../../model/note.ts';
import { ancestors, type Report } from '../../model/report.ts';
import { englishTerm, welshTerm } from '../../model/term-finder.ts';
import { translationState } from '../../model/translation/translation.ts';
import { titleIn, unitLabel } from '../../model/unit/label.ts';
import { printedFields, type Unit, unitText } from '../../model/unit/unit.ts';
import { codedText, insertName } from './codes.ts';
import type { Field } from './fields.ts';

/** Something told to the translator at a piece of the text, and what it is about ("from" in XLIFF). */
export interface TranslatorNote {
  from: 'place' | 'register' | 'before' | 'after' | 'edition' | 'terms' | 'inserts' | 'state' | 'translation';
  text: string;
}

/** What a translator into `to` should know of each piece of a unit, in the order of its pieces. */
export function translatorNotes(report: Report, unit: Unit, fields: Field[], to: Locale): TranslatorNote[][] {
  const from = otherLocale(to);
  const terms = termsIn(report, unit, to);
  const { stale } = translationState(report, unit);
  const common: TranslatorNote[] = [
    { from: 'place', text: placeOf(report, unit, from) },
    ...register(unit, from),
    ...(stale ? [{ from: 'state', text: 'The words have changed since they were translated.' } as const] : []),
    ...notesAt(report, unit).map(({ text }) => ({ from: 'edition', text: text[from] ?? '' }) as const),
    ...(terms.length > 0 ? [{ from: 'terms', text: terms.join('; ') } as const] : []),
  ];
  const { before, after } = surroundings(report, unit, from);
  const texts = [before, ...fields.map(({ source }) => codedText(source)), after];
  return fields.map((field, index) => [
    ...common,
    ...neighbour('before', texts[index]),
    ...neighbour('after', texts[index + 2]),
    ...insertNotes(field),
    ...(stale && field.target ? [{ from: 'translation', text: codedText(field.target) } as const] : []),
  ]);
}

const neighbour = (from: 'before' | 'after', text: string | undefined): TranslatorNote[] =>
  text === undefined ? [] : [{ from, text }];

/** "Paragraph 3.2, in Chapter 3: People" */
function placeOf(report: Report, unit: Unit, from: Locale): string {
  const label = unitLabel(report, unit, from);
  const page = ancestors(report, unit).at(-1);
  return !page || label.includes(titleIn(page, from)) ? label : `${label}, in ${unitLabel(report, page, from)}`;
}

/** Which insert each number stands for. */
function insertNotes({ inserts, targetInserts }: Field): TranslatorNote[] {
  const all = new Map([...inserts, ...targetInserts]);
  if (all.size === 0) return [];
  return [{ from: 'inserts', text: [...all].map(([id, insert]) => `${id}: ${insertName(insert)}`).join('; ') }];
}

function register(unit: Unit, from: Locale): TranslatorNote[] {
  if (unit.type !== 'quotation') return [];
  const { lived, name } = unit.speaker;
  const how = lived ? 'spoken register: their own words, as people speak, nothing tidied or added' : 'formal register';
  return [{ from: 'register', text: `${titleIn({ title: name }, from)}: ${how}` }];
}

/** What stands before and after a unit on its page, in the language that is translated. */
function surroundings({ units }: Report, unit: Unit, from: Locale): { before?: string; after?: string } {
  const at = units.indexOf(unit);
  const text = (other: Unit | undefined) =>
    other && JSON.stringify(other.home) === JSON.stringify(unit.home) ? unitText(other, from) : undefined;
  const [before, after] = [text(units[at - 1]), text(units[at + 1])];
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** "care plan: cynllun gofal (m; plural cynlluniau gofal; note)" for each term that the words of a unit have. */
function termsIn(report: Report, unit: Unit, to: Locale): string[] {
  const from = originalOf(report);
  if (to === from) return [];
  const text = straight(
    [unit.title?.[from] ?? '', unitText(unit, from) ?? '', ...printedFields(unit, from)].join('\n'),
  );
  const finder = from === 'en' ? englishTerm : welshTerm;
  return report.terms
    .filter((term) => term.use !== 'interface' && finder(term).test(text))
    .map((term) => {
      const { gender, plural, note } = term;
      const more = [gender, plural && `plural ${plural}`, note].filter(Boolean).join('; ');
      return `${term[from]}: ${term[to]}${more ? ` (${more})` : ''}`;
    });
}
