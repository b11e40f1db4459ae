import type { Book } from '../../../src/formats/book/book.ts';
import { destinations, outline } from '../../../src/formats/book/outline.ts';
import { runsText } from '../../../src/formats/book/run.ts';
import { allTagged, type ReadPdf } from './read-pdf.ts';

/** The standard structure types of ISO 32000-1, 14.8.4. */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

/** What is wrong with a file by the rules of PDF/UA-1 (ISO 14289-1) that its objects show, each rule with what breaks it. */
export function uaFaults(pdf: ReadPdf): string[] {
  const all = allTagged(pdf.structure);
  const fault = (rule: string, breaks: boolean) => (breaks ? [rule] : []);
  const links = pdf.pages.flatMap((page, at) => page.links.map((link) => ({ ...link, on: at + 1 })));
  return [
    ...fault('it is not marked as tagged', !pdf.marked),
    ...fault('it has no language', !pdf.lang),
    ...fault('it has no title', !pdf.title),
    ...fault('its title is not shown', !pdf.showsTitle),
    ...fault('its metadata do not say PDF/UA-1', !pdf.xmp.includes('<pdfuaid:part>1</pdfuaid:part>')),
    ...fault('its metadata have no title', !/<dc:title>.*<rdf:li[^>]*>[^<]/s.test(pdf.xmp)),
    ...fault('the structure has not one root', pdf.structure.length !== 1 || pdf.structure[0]?.role !== 'Document'),
    ...all
      .filter(({ role }) => !standard.has(role) && !standard.has(pdf.roleMap.get(role) ?? ''))
      .map(({ role }) => `a role that nobody knows: ${role}`),
    ...all.filter(({ role, alt }) => role === 'Figure' && !alt).map(() => 'a figure without an alternative'),
    ...headingFaults(all.map(({ role }) => role)),
    ...all.flatMap(({ role, children }) =>
      childFaults(
        role,
        children.map((child) => child.role),
      ),
    ),
    ...pdf.pages.flatMap(({ isTagged }, at) => fault(`page ${at + 1} is outside the structure`, !isTagged)),
    ...pdf.pages.flatMap(({ tabs, links: own }, at) =>
      fault(`the tab order of page ${at + 1} is not its structure's`, own.length > 0 && tabs !== 'S'),
    ),
    ...links.flatMap(({ on, contents, isTagged, to, page }) => [
      ...fault(`a link on page ${on} says not where it leads`, !contents),
      ...fault(`a link on page ${on} is outside the structure`, !isTagged),
      ...fault(`a link on page ${on} leads nowhere`, !to && !page),
    ]),
    ...pdf.fonts.flatMap(({ name, embedded, unicode }) => [
      ...fault(`the font ${name} is not embedded`, !embedded),
      ...fault(`the signs of the font ${name} are not known`, !unicode),
    ]),
  ];
}

/** The faces that a book is set in, whatever fonts a machine has. */
const faces = ['ReportSerif', 'EditionSans', 'EditionSigns'];

/** Fonts that are not meant: a part of one has six letters before its name ("ABCDEF+EditionSans"). */
export const fontFaults = ({ fonts }: ReadPdf): string[] =>
  fonts
    .map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''))
    .filter((name) => !faces.includes(name))
    .map((name) => `a font that is not ours: ${name}`);

/** Headings begin at the first level, and none is more than one deeper than that before it. */
function headingFaults(roles: string[]): string[] {
  const levels = roles.flatMap((role) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
  return levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`H${level} after H${levels[at - 1]}`] : [],
  );
}

/** What may stand in what, of lists, contents and tables. */
const within: Record<string, string[]> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

const childFaults = (role: string, children: string[]): string[] =>
  children
    .filter((child) => within[role]?.includes(child) === false)
    .map((child) => `${child} stands directly in ${role}`);

/** Places and bookmarks that a file has not, or has elsewhere than the book says. */
export function placeFaults(pdf: ReadPdf, book: Book): string[] {
  const wanted = destinations(book);
  const missing = wanted.filter((id) => !pdf.destinations.has(id)).map((id) => `no destination: ${id}`);
  const pages = wanted.map((id) => pdf.destinations.get(id)?.page ?? 0);
  const backwards = wanted.filter((_, at) => at > 0 && (pages[at] ?? 0) < (pages[at - 1] ?? 0));
  const entries = flat(outline(book));
  const marks = flat(pdf.bookmarks);
  return [
    ...missing,
    ...backwards.map((id) => `before what it follows: ${id}`),
    ...entries.flatMap(({ id, title }, at) => {
      const mark = marks[at];
      const isSame = mark?.title === runsText(title) && mark.page === pdf.destinations.get(id)?.page;
      return isSame ? [] : [`bookmark ${at + 1} is not ${id}: ${JSON.stringify(mark)}`];
    }),
    ...(marks.length === entries.length ? [] : [`${marks.length} bookmarks, not ${entries.length}`]),
    ...(depths(pdf.bookmarks) === depths(outline(book)) ? [] : ['bookmarks stand in one another otherwise']),
  ];
}

interface Nested<T> {
  children: T[];
}
const flat = <T extends Nested<T>>(entries: T[]): T[] => entries.flatMap((entry) => [entry, ...flat(entry.children)]);
const depths = <T extends Nested<T>>(entries: T[]): string =>
  `(${entries.map(({ children }) => depths(children)).join('')})`;
