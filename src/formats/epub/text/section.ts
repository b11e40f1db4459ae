import type { Block, BookSection, HeadingBlock, TitleBlock } from '../../book/block.ts';
import { runsText } from '../../book/run.ts';
import type { Setting } from '../place.ts';
import { element, inLanguage, page } from '../xhtml.ts';
import { apparatusXhtml } from './apparatus.ts';
import { blockXhtml } from './block.ts';
import { notesXhtml } from './notes.ts';
import { headingName, otherLanguage, pageBreak, type Sheet } from './parts.ts';
import { runsXhtml } from './runs.ts';

/** A section of the book as a file: headings make sections within one another, and the first of them is its h1. */
export function sectionPage(section: BookSection, setting: Setting): string {
  const [first] = section.blocks;
  const top = first && isHeading(first) ? first.level : 1;
  const sheet: Sheet = { setting, numbers: { last: 0 }, top };
  const title = first && isHeading(first) ? runsText(first.title) : section.id;
  const type = section.opens === 'edition' ? 'backmatter' : 'bodymatter';
  return page({ lang: setting.lang, title, up: '../', type }, sectionsXhtml(section.blocks, sheet, meaning(section)));
}

/** What a section is, in the words of EPUB and of ARIA. */
function meaning({ id, opens }: BookSection): Meaning {
  switch (opens) {
    case 'division':
      return { class: 'report', 'epub:type': 'part', role: 'doc-part' };
    case 'chapter':
      return { class: 'report', 'epub:type': 'chapter', role: 'doc-chapter' };
    case 'part':
      return { class: 'report' };
    case 'edition':
      return { class: 'edition', ...ofEdition[id] };
  }
}

type Meaning = { class: string; 'epub:type'?: string; role?: string };

const ofEdition: Record<string, Omit<Meaning, 'class'>> = {
  // As `epub:type` an index would have to be marked to its last entry.
  'edition.index': { role: 'doc-index' },
  'edition.colophon': { 'epub:type': 'colophon', role: 'doc-colophon' },
};

const isHeading = (block: Block): block is HeadingBlock | TitleBlock =>
  block.type === 'heading' || block.type === 'title';

/** Blocks of which the first is a heading, as a section with those that it stands over. */
function sectionsXhtml(blocks: Block[], sheet: Sheet, means: Meaning | undefined): string {
  const [first, ...after] = blocks;
  if (!first) return '';
  if (!isHeading(first)) return `${blockXhtml(first, sheet)}\n${sectionsXhtml(after, sheet, undefined)}`;
  const end = after.findIndex((block) => isHeading(block) && block.level <= first.level);
  const [within, next] = end < 0 ? [after, []] : [after.slice(0, end), after.slice(end)];
  const { setting } = sheet;
  const own = element(
    'section',
    { ...means, id: first.id },
    '\n',
    headXhtml(first, sheet),
    '\n',
    sectionsXhtml(within, sheet, undefined),
  );
  return `${pageBreak(first.id, setting)}${own}\n${sectionsXhtml(next, sheet, undefined)}`;
}

/** A heading with what belongs to it: its number, its notes, the way to the other language. */
function headXhtml(block: HeadingBlock | TitleBlock, sheet: Sheet): string {
  const { setting, numbers } = sheet;
  const name = headingName(block.level, sheet);
  if (block.type === 'title') return element(name, {}, runsXhtml(block.title, setting));
  const notes = notesXhtml(block, setting, numbers);
  const before = block.before
    ? `${element('span', { class: 'before', ...inLanguage(setting.lang, block.lang) }, runsXhtml(block.before, setting))} `
    : '';
  const other = otherLanguage(block.id, setting);
  return [
    element(
      name,
      inLanguage(block.lang, setting.lang),
      before,
      runsXhtml(block.title, setting, block.lang),
      notes.marks,
    ),
    other === '' ? '' : element('p', { class: 'after' }, other.trimStart()),
    notes.asides,
    apparatusXhtml(block.apparatus, setting),
  ].join('');
}
