import { parseDocument } from 'htmlparser2';
import { findLocale, type Locale } from '../i18n/locale.ts';
import { type ForeignNames, type TextRun, textRuns } from '../model/foreign-names.ts';
import { escapeXml } from '../model/xml.ts';

/** A text of a page or drawing: its language, its letters, and from where to where it stands in the markup. */
interface Text {
  lang: Locale;
  letters: string;
  from: number;
  to: number;
  /** True where the report speaks itself, or is named as the page's own title. */
  isReports: boolean;
  /** True in a drawing that is part of a page, where an element of HTML would end it. */
  isDrawn: boolean;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** The elements of a page that hold letters only, or none that anybody reads. */
const closed = ['head', 'script', 'style', 'template', 'textarea', 'option'];

/**
 * A page whose names in another language than the text around them are marked, `<span lang="en">Open House</span>`, for
 * voices, hyphenation and translators, and in the edition's words the report's titles, `<cite>A Report</cite>`, which are set
 * as its words are. It is made of the finished page, so that no title, label or list can be forgotten.
 *
 * @param titles what the report is called, in each of its languages, as pages write it
 */
export function markedPage(html: string, names: ForeignNames, titles: readonly string[] = []): string {
  const { children } = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const texts = textsIn(children, undefined, (name) => !closed.includes(name));
  const title = titlePattern(titles);
  const marked = texts.map((text) => ({
    text,
    runs: textRuns(text.letters, text.lang, names),
    title: text.isReports || text.isDrawn ? undefined : title,
  }));
  return rewritten(html, marked, (lang, letters, { isDrawn }) => {
    const name = isDrawn ? 'tspan' : 'span';
    return `<${name} lang="${lang}">${letters}</${name}>`;
  });
}

/** The same of a drawing, `<tspan xml:lang="en">`; a name may go on in the next line of a label, which is a text of its own. */
export function markedDrawing(svg: string, names: ForeignNames): string {
  const { children } = parseDocument(svg, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  const texts = textsIn(children, undefined, (name) => name !== 'title' && name !== 'desc');
  const marked = [...Map.groupBy(texts, ({ lang }) => lang)].flatMap(([lang, lines]) => {
    const runs = textRuns(lines.map(({ letters }) => letters).join(' '), lang, names);
    let at = 0;
    return lines.map((text) => {
      const from = at;
      at += text.letters.length + 1;
      return { text, runs: between(runs, from, from + text.letters.length) };
    });
  });
  return rewritten(svg, marked, (lang, letters) => `<tspan xml:lang="${lang}">${letters}</tspan>`);
}

/** Every text in a language of ours, in order. */
function textsIn(
  nodes: Node[],
  lang: Locale | undefined,
  isOpen: (name: string) => boolean,
  isReports = false,
  isDrawn = false,
): Text[] {
  return nodes.flatMap((node): Text[] => {
    if ('data' in node) {
      const { startIndex, endIndex } = node;
      if (node.type !== 'text' || !lang || startIndex === null || endIndex === null) return [];
      return [{ lang, letters: node.data, from: startIndex, to: endIndex + 1, isReports, isDrawn }];
    }
    if (!('attribs' in node)) return [];
    if (!isOpen(node.name)) return [];
    const own = node.attribs.lang ?? node.attribs['xml:lang'];
    // What is there to be copied is set in its own way.
    const isOwn = ['data-unit', 'data-value'].some((name) => node.attribs[name] !== undefined);
    const inReport = isReports || ['h1', 'cite'].includes(node.name) || isOwn;
    return textsIn(
      node.children,
      own === undefined ? lang : findLocale(own),
      isOpen,
      inReport,
      isDrawn || node.name === 'svg',
    );
  });
}

/** The parts of runs between two places of their text. */
function between(runs: TextRun[], from: number, to: number): TextRun[] {
  let at = 0;
  return runs.flatMap(({ text, lang }) => {
    const start = at;
    at += text.length;
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return part === '' ? [] : [{ text: part, lang }];
  });
}

/** The markup with marks around the runs that are not in the language of their text and around titles, no other sign changed. */
function rewritten(
  markup: string,
  texts: { text: Text; runs: TextRun[]; title?: RegExp | undefined }[],
  mark: (lang: Locale, letters: string, text: Text) => string,
): string {
  let at = 0;
  const parts = texts
    .filter(
      ({ text, runs, title }) =>
        (title && escapeXml(text.letters).search(title) >= 0) || runs.some(({ lang }) => lang !== text.lang),
    )
    .sort((a, b) => a.text.from - b.text.from)
    .flatMap(({ text, runs, title }) => {
      const before = markup.slice(at, text.from);
      at = text.to;
      const set = (letters: string) =>
        title ? escapeXml(letters).replace(title, '<cite>$&</cite>') : escapeXml(letters);
      return [
        before,
        ...runs.map((run) => (run.lang === text.lang ? set(run.text) : mark(run.lang, set(run.text), text))),
      ];
    });
  return parts.join('') + markup.slice(at);
}

/** A title that stands by itself: letters before or after it make other words of it. The longest first, as one may be in another. */
function titlePattern(titles: readonly string[]): RegExp | undefined {
  const written = titles
    .filter(Boolean)
    .map((title) => escapeXml(title).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  return written.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    : undefined;
}
