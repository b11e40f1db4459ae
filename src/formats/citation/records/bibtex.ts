import type { Locale } from '../../../i18n/locale.ts';
import { texText } from '../tex.ts';
import type { Work } from '../work.ts';
import type { CitationRecord } from './record.ts';

/** Languages as LaTeX calls them. */
const langids: Record<Locale, string> = { en: 'british', cy: 'welsh' };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A record as BibTeX and biblatex read it. The type is a book, which has an ISBN and a title in italics in every style; author
 * and publisher are whole in braces, as no program then takes their names apart. What braces protect of the title keeps its capitals.
 */
export function bibtex({ key, work, locale, note, address }: CitationRecord): string {
  const braced = (text: string) => `{${texText(text)}}`;
  const fields: [string, string | undefined][] = [
    ['author', `{${braced(work.author.value)}}`],
    ['title', `{${protectedTitle(work)}}`],
    ['shorttitle', `{${braced(work.short.value)}}`],
    ['titleaddon', work.remark.length > 0 ? `{${remark(work)}}` : undefined],
    ['publisher', `{${braced(work.author.value)}}`],
    ['year', `{${work.year}}`],
    ['month', work.month && months[Number(work.month) - 1]],
    ['isbn', work.isbn && `{${work.isbn}}`],
    ['langid', `{${langids[locale]}}`],
    ['language', `{${locale}}`],
    ['note', note && braced(note)],
    ['url', `{${address}}`],
  ];
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = ${value},\n`]));
  return `@book{${key},\n${lines.join('')}}\n`;
}

/** "{A Shelf for Everyone}: A review … of {Brynarth}". */
function protectedTitle({ short, title, sentence }: Work): string {
  const rest = title.value.slice(short.value.length).split(' ');
  const isName = new Set(sentence.value.split(/[\s:]+/).filter((word) => /\p{Lu}/u.test(word)));
  const own = rest.map((word, at) => (at > 1 && isName.has(word) ? `{${texText(word)}}` : texText(word)));
  return `{${texText(short.value)}}${own.join(' ')}`;
}

const remark = ({ remark: runs }: Work): string =>
  runs.map(({ value, italic }) => (italic ? `\\emph{${texText(value)}}` : texText(value))).join('');
