import type { Link, Run, Runs } from '../book/run.ts';
import { call, content, literal, none } from './literal.ts';

/** What the words of a book are set in. */
export interface Setting {
  /** The language around them: of the book, unless a block is in another. */
  lang: string;
  /** Of the units and sections that the book has places for, the inks of links to them. */
  inks: ReadonlyMap<string, string>;
  /** Whether the site's addresses are known: while they are not, no link leads there. */
  placed: boolean;
  /** How links within the book look: coloured, or in running text underlined. */
  link: 'inlink' | 'textlink';
}

/** Runs as Typst's content. */
export const runsContent = (runs: Runs, setting: Setting): string =>
  runs.length === 0 ? none : content(runs.map((run) => runCode(run, setting)));

/** The same without links: for headings, which contents and bookmarks repeat. */
export const plainContent = (runs: Runs, setting: Setting): string =>
  runsContent(
    runs.map(({ link: _link, ...run }) => run),
    setting,
  );

/** Those that are there. */
export const someContent = (runs: Runs | undefined, setting: Setting): string | undefined =>
  runs && runs.length > 0 ? runsContent(runs, setting) : undefined;

function runCode({ value, lang, emphasis, link }: Run, setting: Setting): string {
  const marked = emphasis ? call('emph', {}, literal(value)) : literal(value);
  const spoken = lang === '' || lang === setting.lang ? marked : languageCode(lang, marked);
  return link ? linkCode(link, spoken, setting) : spoken;
}

/** Words in a language of their own: of a tag of BCP 47 Typst takes the language and the region. */
export function languageCode(tag: string, words: string): string {
  const { language, region } = new Intl.Locale(tag);
  return call('spoken', { lang: literal(language), region: region === undefined ? none : literal(region) }, words);
}

function linkCode(link: Link, words: string, { inks, placed, link: look }: Setting): string {
  if (link.to === 'web') return call('weblink', {}, literal(link.address), words);
  const ink = inks.get(link.id);
  if (ink !== undefined) return call(look, { ink }, literal(link.id), words);
  return placed && link.address !== undefined ? call('weblink', {}, literal(link.address), words) : words;
}
