import { type Locale, shown } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import { type Report, unit as unitOf } from '../../model/report.ts';
import { shortNotice } from '../../model/translation/notice.ts';
import { isTranslated, pageNotice } from '../../model/translation/translation.ts';
import { typographic, typographicWords } from '../../model/typography.ts';
import { titleIn, unitLabel } from '../../model/unit/label.ts';
import { type Inline, type Prose, printedFields, type Unit } from '../../model/unit/unit.ts';
import { type MystReference, mystReference } from './myst.ts';

/** Nodes of MyST's document tree, of version 3 (mystmd.org/spec), as far as a report needs them. */
type Phrase =
  | { type: 'text'; value: string }
  | { type: 'emphasis'; children: Phrase[] }
  | (Reference & { type: 'crossReference'; remote: true; children: Phrase[] });
/** Where a unit is, as its inventory says. */
type Reference = Omit<MystReference, 'data'> & { label: string; dataUrl: MystReference['data'] };
type Paragraph = { type: 'paragraph'; children: Phrase[] };
type Block =
  | Paragraph
  | { type: 'list'; ordered: false; spread: false; children: { type: 'listItem'; spread: true; children: Phrase[] }[] }
  | { type: 'blockquote'; children: Block[] }
  | { type: 'caption'; children: Paragraph[] }
  | { type: 'container'; kind: 'quote'; children: Block[] }
  | {
      type: 'heading';
      depth: 2;
      identifier: string;
      label: string;
      html_id: string;
      enumerated: false;
      children: Phrase[];
    };

/**
 * /en/myst/<id>.json: a unit as a document of MyST's, from which it takes the words of a link, a preview, and what
 * `![](xref:…#<id>)` puts into another text: the unit's label as a heading and its words, with typographic marks, as pages
 * have them; a quotation with its speaker; and of a translation that nobody has approved that it is one.
 */
export function mystData(report: Report, unit: Unit, locale: Locale): string {
  const title = unitLabel(report, unit, locale);
  const heading: Block = {
    type: 'heading',
    depth: 2,
    identifier: unit.id,
    label: unit.id,
    html_id: unit.id,
    enumerated: false,
    children: [text(title)],
  };
  const children = [heading, ...wordsOf(report, unit, locale, title), ...noticeOf(report, unit, locale)];
  return `${JSON.stringify({ version: 3, kind: 'Article', frontmatter: { title }, mdast: { type: 'root', children } })}\n`;
}

function wordsOf(report: Report, unit: Unit, locale: Locale, label: string): Block[] {
  if (!unit.prose) {
    const title = titleIn(unit, locale);
    return label.includes(title) ? [] : [paragraph([text(title)])];
  }
  const { value, lang } = shown(unit.prose, locale, report);
  const blocks = proseBlocks(report, value, locale);
  const fields = printedFields(unit, lang).flatMap((field) =>
    field.split('\n').map((each) => paragraph([text(typographic(each))])),
  );
  return [...(unit.type === 'quotation' ? [quoted(report, unit, locale, blocks)] : blocks), ...fields];
}

/** Words between those who speak and what marks them as translated. */
function quoted(report: Report, unit: Extract<Unit, { type: 'quotation' }>, locale: Locale, blocks: Block[]): Block {
  const name = typographic(shown(unit.speaker.name, locale, report).value);
  const said = isTranslated(report, unit, locale) ? `${name} ${words(locale).translation.ofQuotation}` : name;
  return {
    type: 'container',
    kind: 'quote',
    children: [
      { type: 'blockquote', children: blocks },
      { type: 'caption', children: [paragraph([text(said)])] },
    ],
  };
}

function proseBlocks(report: Report, { words: said, items }: Prose, locale: Locale): Block[] {
  const phrases = (run: Inline[]) => phrasesOf(report, typographicWords(run), locale);
  const first = paragraph(phrases(said));
  return items.length > 0 ? [first, list(items.map(phrases))] : [first];
}

const list = (items: Phrase[][]): Block => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: true, children })),
});

/**
 * A reference leads to this site, wherever the words stand: a link would have to answer whenever somebody builds a text with
 * these words in it. A number's mark is none, as it says nothing by itself.
 */
const phrasesOf = (report: Report, run: Inline[], locale: Locale): Phrase[] =>
  run.flatMap((word) => phraseOf(report, word, locale)).reduce<Phrase[]>(withPhrase, []);

function phraseOf(report: Report, word: Inline, locale: Locale): Phrase[] {
  if (word.type === 'text') return [text(word.value)];
  const children = phrasesOf(report, word.children, locale);
  if (word.type === 'emphasis') return [{ type: 'emphasis', children }];
  if (word.type !== 'ref') return children;
  const { data, ...to } = mystReference(unitOf(report, word.to), locale);
  return [{ type: 'crossReference', ...to, label: to.identifier, dataUrl: data, remote: true, children }];
}

/** Text that goes on is one node. */
function withPhrase(phrases: Phrase[], next: Phrase): Phrase[] {
  const last = phrases.at(-1);
  if (last?.type !== 'text' || next.type !== 'text') return [...phrases, next];
  return [...phrases.slice(0, -1), text(last.value + next.value)];
}

function noticeOf(report: Report, unit: Unit, locale: Locale): Block[] {
  const notice = isTranslated(report, unit, locale) ? pageNotice(report, locale, [unit]) : 'none';
  if (notice === 'none') return [];
  return [paragraph([{ type: 'emphasis', children: [text(shortNotice(report, notice, locale))] }])];
}

const text = (value: string): Phrase => ({ type: 'text', value });

const paragraph = (children: Phrase[]): Paragraph => ({ type: 'paragraph', children });
