import type { Locale, Localised } from '../../i18n/locale.ts';
import { isWelsh } from '../../language/tag.ts';
import { type Report, unitsOf } from '../../model/report.ts';
import { distinctKinds } from '../../model/unit/kind.ts';
import {
  type EntryField,
  type Inline,
  inlineText,
  type Prose,
  reportFields,
  type Unit,
} from '../../model/unit/unit.ts';
import { langInsert } from '../../schemas/localised.ts';
import type { TranslationMaker } from '../../schemas/translation.ts';
import { numberPassages } from './number-passages.ts';
import { foreign, type Passage, passage, withoutQuotedEnglish, withoutRuns } from './passage.ts';

/** Every Welsh text of a report: its units, and what the edition adds in records. Pages are read from their files. */
export function reportPassages(report: Report): Passage[] {
  const { record, notes, speakers, helpLines, changes, redirects } = report;
  const editorial = (unit: string, words?: Localised<string>, form: Passage['form'] = 'prose') =>
    plain(unit, form, words).map(withoutQuotedEnglish);
  return [
    ...report.units.flatMap(unitPassages),
    ...numberPassages(report),
    ...plain('report title', 'short', record.title),
    ...plain(
      'report subtitle',
      'short',
      record.subtitle && {
        en: record.subtitle.en?.join(' ') ?? '',
        ...(record.subtitle.cy ? { cy: record.subtitle.cy.join(' ') } : {}),
      },
    ),
    ...plain('report publisher', 'short', record.publisher.name),
    ...plain('report published', 'short', record.published.words),
    ...plain('report copyright', 'short', record.copyright),
    ...editorial('report description', record.description),
    ...editorial('report standing', record.standing),
    ...editorial('report translation', ownWords(record.translation)),
    ...distinctKinds(report).flatMap(({ name, words: { en, cy } }) => [
      ...plain(`kind ${name}`, 'short', { en: en.singular, cy: cy.singular }),
      ...plain(`kind ${name}`, 'short', { en: en.plural, cy: cy.plural }),
    ]),
    ...unitsOf(report, 'entry').flatMap(({ id, entry, fields = [], replies = [] }) => [
      ...(entry.fields === 'edition' ? fieldPassages(`fields of ${id}`, fields) : []),
      ...replies.flatMap(({ label, by, text }) => [
        ...plain(`reply to ${id}`, 'short', label),
        ...plain(`reply to ${id}`, 'short', by),
        ...(text.cy ? [prosePassage(`reply to ${id}`, 'prose', text.en, text.cy)] : []),
      ]),
    ]),
    ...speakers.flatMap(({ id, name, from }) => [
      ...plain(`speaker ${id}`, 'short', name),
      ...plain(`speaker ${id}`, 'short', from),
    ]),
    ...notes.flatMap(({ id, label, text }) => [
      ...editorial(`note ${id}`, label, 'short'),
      ...editorial(`note ${id}`, text),
    ]),
    ...report.evidence.flatMap(({ of, why }) => editorial(`evidence of ${of}`, why, 'short')),
    ...report.unlinked.flatMap(({ why }) => editorial('evidence of none', why, 'short')),
    ...(helpLines?.lines.flatMap((line) => [
      ...plain(`help line ${line.id}`, 'short', line.name),
      ...plain(`help line ${line.id}`, 'short', line.for),
    ]) ?? []),
    ...changes.flatMap(({ version, summary, changed }) => [
      ...editorial(`edition ${version}`, summary),
      ...(changed ?? []).flatMap(({ id, why }) => editorial(`edition ${version}, ${id}`, why)),
    ]),
    ...redirects.flatMap(({ from, why }) => editorial(`redirect ${from}`, why)),
  ];
}

/** What the edition says of how its translation was made. */
const ownWords = (translation?: TranslationMaker): Localised<string> | undefined =>
  translation && 'how' in translation ? translation.how : undefined;

/** A unit's title and text and what the report says besides, each where there is Welsh. */
export function unitPassages(unit: Unit): Passage[] {
  const { id, type, title, prose } = unit;
  const cy = prose?.cy;
  const form = type === 'quotation' ? 'spoken' : 'prose';
  return [
    ...plain(id, 'short', title),
    ...(cy ? [prosePassage(id, form, prose.en, cy)] : []),
    ...fieldPassages(id, reportFields(unit)),
  ];
}

const fieldPassages = (of: string, fields: EntryField[]): Passage[] =>
  fields.flatMap(({ name, value }) => [
    ...plain(of, 'short', name),
    ...(value.cy ? [prosePassage(of, 'short', value.en, value.cy)] : []),
  ]);

const plain = (unit: string, form: Passage['form'], words?: Localised<string>): Passage[] =>
  words?.cy === undefined ? [] : [passage(unit, form, words.en && unmarked(words.en), unmarked(words.cy))];

/** What a record marks as English stands between quotation marks, too, and is left out by these. */
const unmarked = (text: string): string => text.replace(langInsert, '$2');

function prosePassage(unit: string, form: Passage['form'], en: Prose | undefined, cy: Prose): Passage {
  const bare = passage(unit, form, en && textWithout(en), textWithout(cy, 'cy'));
  const marked = (prose: Prose) => [
    ...[prose.words, ...prose.items].flatMap(refs),
    ...prose.items.map((_, index) => `item ${index + 1}`),
  ];
  return {
    ...bare,
    cy: textWithout(cy),
    ownEnglish: withoutRuns(bare.ownEnglish, [cy.words, ...cy.items].flatMap(englishRuns)),
    inserts: {
      en: [...bare.inserts.en, ...(en ? marked(en) : [])],
      cy: [...passage(unit, form, undefined, textWithout(cy)).inserts.cy, ...marked(cy)],
    },
  };
}

/** The text of a block, `foreign` in place of the words that are marked as being in another language than `lang`. */
const textWithout = ({ words, items }: Prose, lang?: Locale): string =>
  [words, ...items].map((run) => inlineText(lang ? run.map((word) => masked(word, lang)) : run)).join('\n');

function masked(word: Inline, lang: Locale): Inline {
  if (word.type === 'text') return word;
  if (word.type === 'lang' && word.lang !== lang) return { type: 'text', value: foreign };
  return { ...word, children: word.children.map((child) => masked(child, lang)) };
}

/** What is marked as English, or as of a third language. */
const englishRuns = (words: Inline[]): string[] =>
  words.flatMap((word) =>
    word.type === 'text'
      ? []
      : word.type === 'lang' && !isWelsh(word.lang)
        ? [inlineText(word.children)]
        : englishRuns(word.children),
  );

const refs = (words: Inline[]): string[] =>
  words.flatMap((word) => (word.type === 'text' ? [] : [...mark(word), ...refs(word.children)]));

const mark = (word: Exclude<Inline, { type: 'text' }>): string[] => {
  if (word.type === 'ref') return [`<Ref to="${word.to}">`];
  return word.type === 'stat' ? [`<Stat of="${word.of}">`] : [];
};
