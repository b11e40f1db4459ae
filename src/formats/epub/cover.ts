import { filePaint } from '../../charts/panel/paint.ts';
import { words } from '../../i18n/words.ts';
import { escapeXml } from '../../model/xml.ts';
import type { Book } from '../book/book.ts';
import { type Runs, runsText } from '../book/run.ts';
import { fontFamilies, leading, linesSvg } from '../picture/draw.ts';
import { advance, brokenLines, hasWider, type Setting } from '../typeset/lines.ts';
import { page } from './xhtml.ts';

/** Of a cover, in pixels: as high as shops ask for. */
export const coverSize = { width: 1600, height: 2400 } as const;

const { width, height } = coverSize;
const left = 150;
const column = width - left - 120;
const ink = filePaint('ink');
const soft = filePaint('soft');

/**
 * A cover of type alone, as SVG of 1600 × 2400: the report's title in its own face and every language of the book, in the same size;
 * at the foot whose report it is and that this is an edition of it.
 */
export function coverSvg(books: readonly Book[], attributes = ''): string {
  const under = foot(books);
  const room = (under.top - 350 - (books.length - 1) * 200) / books.length;
  const sizes = titleSizes.filter((size) => books.every(({ front }) => fitsIn(front, size, room)));
  const size = sizes[0] ?? titleSizes.at(-1) ?? 0;
  let top = 290;
  const titles = books.map(({ front, lang }, at) => {
    const rule = at === 0 ? '' : `<path d="M${left} ${top}h${column}" stroke="${filePaint('hair')}" stroke-width="4"/>`;
    const drawn = titleSvg(front, size, at === 0 ? top : top + 80);
    top = drawn.bottom + 120;
    return `<g xml:lang="${lang}">${rule}${drawn.elements}</g>`;
  });
  const paper = `<path d="M2 2h${width - 4}v${height - 4}h${4 - width}Z" fill="${filePaint('paper')}" stroke="${filePaint('hair')}" stroke-width="4"/>`;
  const band = `<path d="M0 0h${width}v120H0Z" fill="${ink}"/>`;
  const size_ = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const [first] = books;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size_}${attributes} xml:lang="${first?.lang ?? ''}" font-family="${fontFamilies.sans}, sans-serif">${paper}${band}${titles.join('')}${under.elements}</svg>`;
}

const titleSizes = [250, 225, 200, 180, 160, 145, 130, 115, 100, 88, 76];
const subtitleShare = 0.4;

type Titles = Pick<Book['front'], 'title' | 'subtitle'>;

/** The lines of the title, and of the subtitle as it was printed, as large as its lines fit; where none do, in lines of its own. */
function titleLines({ title, subtitle }: Titles, size: number) {
  const set: Setting = { face: 'serif', size };
  const printed = subtitle.map(runsText);
  const sizes = Array.from({ length: 20 }, (_, at) => Math.round(size * subtitleShare) - at * 4);
  const subtitleSize = sizes.find(
    (each) => each >= leastSubtitle && printed.every((line) => advance(line, { face: 'serif', size: each }) <= column),
  );
  const under: Setting = { face: 'serif', size: subtitleSize ?? leastSubtitle };
  return {
    title: { set, lines: brokenLines(runsText(title), set, column) },
    subtitle: { set: under, lines: subtitleSize ? printed : brokenLines(printed.join(' '), under, column) },
  };
}

const leastSubtitle = 52;

/** Whether a title has room at a size, in four lines at most and no word cut. */
function fitsIn(front: Titles, size: number, height: number): boolean {
  const { title, subtitle } = titleLines(front, size);
  const high = title.lines.length * title.set.size + subtitle.lines.length * subtitle.set.size;
  const isCut = hasWider(runsText(front.title), title.set, column);
  return !isCut && high * leading.serif + 60 <= height && title.lines.length <= 4;
}

function titleSvg(front: Titles, size: number, top: number) {
  const { title, subtitle } = titleLines(front, size);
  const first = linesSvg(title.lines, title.set, { x: left, top, fill: ink });
  const second = linesSvg(subtitle.lines, subtitle.set, { x: left, top: first.bottom + 60, fill: soft });
  return {
    elements: first.elements + second.elements,
    bottom: subtitle.lines.length > 0 ? second.bottom : first.bottom,
  };
}

/** Publisher and date; and, in the edition's face, what edition this is, with what is said of a translation. */
function foot(books: readonly Book[]): { elements: string; top: number } {
  const lines = books.flatMap(({ front, lang }, at) => {
    const texts: [Setting, string, string][] = [
      [reportLine, ink, `${runsText(front.publisher)}, ${runsText(front.published)}`],
      [editionLine, soft, joined(front.standing, front.language)],
      ...(front.translation
        ? [[editionLine, soft, runsText(front.translation.line)] satisfies [Setting, string, string]]
        : []),
    ];
    return texts.flatMap(([setting, fill, text], nth) =>
      brokenLines(text, setting, column).map((line, of) => ({
        line,
        setting,
        fill,
        lang,
        isFirst: at > 0 && nth === 0 && of === 0,
      })),
    );
  });
  const heights = lines.map(({ setting, isFirst }) => setting.size * leading[setting.face] + (isFirst ? between : 0));
  const top = height - 130 - heights.reduce((sum, each) => sum + each, 0);
  let at = top;
  const drawn = lines.map(({ line, setting, fill, isFirst }, index) => {
    const { elements } = linesSvg([line], setting, { x: left, top: at + (isFirst ? between : 0), fill });
    at += heights[index] ?? 0;
    return elements;
  });
  const rule = `<path d="M${left} ${top - 50}h${column}" stroke="${ink}" stroke-width="4"/>`;
  return { elements: rule + drawn.join(''), top: top - 50 };
}

const reportLine: Setting = { face: 'serif', size: 54 };
const editionLine: Setting = { face: 'sans', size: 50 };
const between = 44;

const joined = (...parts: Runs[]): string => parts.map(runsText).join(' · ');

/** What a cover says to those who do not see it. */
const coverText = (books: readonly Book[]): string =>
  books
    .map(({ front }) =>
      [front.title, ...front.subtitle, front.publisher, front.published, front.standing].map(runsText).join('. '),
    )
    .join(' – ');

/** The cover as the first page of the book. */
export function coverPage(books: readonly Book[]): string {
  const lang = books[0]?.lang ?? '';
  const named = ` role="img" aria-label="${escapeXml(coverText(books))}"`;
  const title = books[0] ? words(books[0].lang).epub.cover : '';
  const svg = coverSvg(books, named).replace(/ width="\d+" height="\d+"/, '');
  return page({ lang, title, up: '', type: 'cover' }, `<section class="cover" epub:type="cover">${svg}</section>`);
}
