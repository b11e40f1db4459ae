import type { Passage, Runs } from '../../../formats/collection/passage.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { sourceLine, type TakenFolder } from './folder.ts';

/** A folder as Markdown (CommonMark): a heading for each passage, which is its link, its words, its source and its citation. */
export function markdownFile(folder: TakenFolder): string {
  const { title, reportTitle, standing, notice, again, address, locale } = folder;
  const line = again.split('{address}');
  const head = [
    `# ${escaped(title)}`,
    `*${said([reportTitle], locale)}*`,
    escaped(standing),
    ...(notice ? [escaped(notice)] : []),
    `${escaped(line[0] ?? '')}<${address}>${escaped(line[1] ?? '')}`,
  ];
  return `${[...head, ...folder.passages.flatMap((each) => blocks(each, folder))].join('\n\n')}\n`;
}

function blocks(passage: Passage, { locale, citeAs }: TakenFolder): string[] {
  const { name, neutral, title, numbers, words, items, beside, speaker, quoted, citation } = passage;
  const say = (runs: Runs) => said(runs, locale);
  const own = [say(words), ...(items ? [items.map((each) => `- ${say(each)}`).join('\n')] : [])];
  return [
    `## [${say(name)}](${neutral})`,
    ...(title ? [`**${say(title)}**`] : []),
    ...(numbers ? [escaped(numbers.join('; '))] : []),
    ...(quoted ? own.map((block) => block.replace(/^/gm, '> ')) : own),
    ...(beside ?? []).map(say),
    ...(speaker ? [`— ${say(speaker)}`] : []),
    [say(sourceLine(passage, locale)), `<${passage.address}>`].filter(Boolean).join('. '),
    `${escaped(citeAs)}: ${say(citation)}`,
  ];
}

/** Runs with what is in another language marked; at its beginning nothing is taken for a list or a heading. */
function said(runs: Runs, locale: Locale): string {
  const text = runs
    .map(({ value, lang }) =>
      lang === locale || value.trim() === '' ? escaped(value) : `<span lang="${lang}">${escaped(value)}</span>`,
    )
    .join('');
  return text.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^([-+=]|#{1,6}(?=\s))/, '\\$1');
}

/** Every sign that Markdown or HTML would read as markup; addresses stay as they are, as they are linked by themselves. */
const escaped = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((piece, at) => (at % 2 ? piece : piece.replace(/[\\`*_[\]<>&~|]/g, '\\$&')))
    .join('');
