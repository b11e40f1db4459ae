import { Bookmark, ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, Paragraph, TextRun } from 'docx';
import { findLocale, type Locale } from '../../i18n/locale.ts';
import { words } from '../../i18n/words.ts';
import type { Footnote } from '../book/block.ts';
import type { Link, Run, Runs } from '../book/run.ts';
import { bookmarkName } from './bookmark.ts';
import type { CharacterStyle, ParagraphStyle } from './looks.ts';

/** What stands in a paragraph. */
export type Piece = TextRun | Bookmark | ExternalHyperlink | InternalHyperlink | FootnoteReferenceRun;

/** What every part of a file is set by. */
export interface Setting {
  lang: Locale;
  /** The ids that the file has places for. */
  places: ReadonlySet<string>;
  /** Whether addresses of the site lead anywhere: somebody has said where it stands. */
  hasSite: boolean;
  /** What the section is called that says what each finding rests on; absent where the file has none. */
  evidence?: Runs;
}

/** The tag of a language as Word has it: "cy-GB". Other languages than the engine's keep their own. */
export function wordTag(lang: string): string {
  const locale = findLocale(lang);
  return locale ? words(locale).territory.replace('_', '-') : lang;
}

export interface RunLooks {
  /** Of words that lead nowhere, and of those that do; links of the web always look like links. */
  plain?: CharacterStyle;
  link?: CharacterStyle;
}

/** Runs with their languages, links and emphasis. */
export const pieces = (setting: Setting, runs: Runs, looks: RunLooks = {}): Piece[] =>
  runs.map((run) => piece(setting, run, looks));

function piece(setting: Setting, run: Run, { plain, link = 'ReferenceLink' }: RunLooks): Piece {
  const target = run.link && targetOf(setting, run.link);
  if (!target) return text(run, run.emphasis ? 'Emphasis' : plain);
  const style = target.to === 'web' && run.link?.to === 'web' ? 'Hyperlink' : link;
  return hyperlink(target, [text(run, run.emphasis ? 'EmphasisedLink' : style)]);
}

/** Where a link leads in this file: to a bookmark, to an address, or nowhere. */
type Target = { to: 'bookmark'; name: string } | { to: 'web'; address: string };

function targetOf({ places, hasSite }: Setting, link: Link): Target | undefined {
  if (link.to === 'web') return link;
  if (places.has(link.id)) return { to: 'bookmark', name: bookmarkName(link.id) };
  return hasSite && link.address !== undefined ? { to: 'web', address: link.address } : undefined;
}

const hyperlink = (target: Target, children: TextRun[]): ExternalHyperlink | InternalHyperlink =>
  target.to === 'web'
    ? new ExternalHyperlink({ link: target.address, children })
    : new InternalHyperlink({ anchor: target.name, children });

const text = ({ value, lang }: Pick<Run, 'value' | 'lang'>, style?: CharacterStyle): TextRun =>
  new TextRun({ text: value, language: { value: wordTag(lang) }, ...(style ? { style } : {}) });

/** What the writer sets between the book's words: a mark or a space. */
export const mark = ({ lang }: Setting, value: string): TextRun => text({ value, lang }, 'EditionMark');

/** To the words beside a hanging number. */
export const tab = ({ lang }: Setting): TextRun =>
  new TextRun({ children: ['\t'], style: 'EditionMark', language: { value: wordTag(lang) } });

/** A number or mark of a unit, which leads to its permanent address. */
export function unitMark(setting: Setting, address: string, runs: Runs, style: CharacterStyle): Piece[] {
  const children = runs.map((run) => text(run, style));
  return setting.hasSite ? [hyperlink({ to: 'web', address }, children)] : children;
}

/** The place of a unit or section, around the words that it begins with. */
export const placed = (id: string, children: Piece[]): Bookmark => new Bookmark({ id: bookmarkName(id), children });

/** The marks of notes, each with its note at the foot of the page: "12, 13". */
export const footnotes = (setting: Setting, notes: Footnote[]): Piece[] =>
  notes.flatMap(({ label, words: said }, at) => [
    ...(at === 0 ? [] : [text({ value: ', ', lang: setting.lang }, 'NoteComma')]),
    new FootnoteReferenceRun({
      children: [
        paragraph('FootnoteText', [
          ...(label ? [...pieces(setting, label, { plain: 'FactName' }), mark(setting, ': ')] : []),
          ...pieces(setting, said),
        ]),
      ],
    }),
  ]);

/** What no style can say of a paragraph: that it stays with what follows, or begins a page. */
export interface Flow {
  keepNext?: true;
  pageBreakBefore?: boolean;
}

export const paragraph = (style: ParagraphStyle, children: Piece[], flow: Flow = {}): Paragraph =>
  new Paragraph({ style, children, ...flow });

/** Lists of runs with a mark between them. */
export const between = (setting: Setting, lists: Piece[][], sign: string): Piece[] =>
  lists.flatMap((list, at) => (at === 0 ? list : [mark(setting, sign), ...list]));
