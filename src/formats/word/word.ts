import { Document, type FileChild, type ISectionOptions, Packer, SectionType } from 'docx';
import type { Locale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Block, BookSection } from '../book/block.ts';
import { type Book, book, bookBlocks, chapterBook } from '../book/book.ts';
import { editionId } from '../book/edition-title.ts';
import { destinations, unitBlocks } from '../book/outline.ts';
import { runsText } from '../book/run.ts';
import { blockLines } from '../book/text.ts';
import { blockChildren } from './blocks.ts';
import { indexEntries } from './edition-blocks.ts';
import type { Draw } from './figure.ts';
import { contents, runningFoot, runningHead, titlePage } from './front.ts';
import { type Setting, wordTag } from './inline.ts';
import { packed } from './package.ts';
import type { Opening } from './text-blocks.ts';

/**
 * A report in one language as a Word document (ECMA-376, .docx), whole or one chapter of it: each unit a bookmark
 * (`bookmarkName`) whose number leads to its permanent address, notes as footnotes, everything's look in named styles, and the
 * language of every run. The same bytes whenever and wherever it is made. Throws where the report has no such chapter.
 */
export async function wordFile(
  report: Report,
  locale: Locale,
  { chapter, draw }: { chapter?: number; draw: Draw },
): Promise<Uint8Array<ArrayBuffer>> {
  const made = chapter === undefined ? book(report, locale) : chapterBook(report, chapter, locale);
  const evidence = bookBlocks(made).find((block) => block.type === 'title' && block.id === editionId('evidence'));
  const setting: Setting = {
    lang: locale,
    places: new Set(destinations(made)),
    hasSite: report.site.indexed,
    ...(evidence?.type === 'title' ? { evidence: evidence.title } : {}),
  };
  const document = new Document({
    sections: sections(setting, made, draw),
    compatibility: { version: 15 },
    features: { updateFields: false },
  });
  const { front } = made;
  return packed(new Uint8Array(await Packer.toArrayBuffer(document)), {
    tag: wordTag(locale),
    title: front.plainTitle,
    description: front.description,
    identifier: front.identifier,
    version: front.version,
    date: front.date,
    creator: runsText(front.publisher),
    publisher: front.editionPublisher ? runsText(front.editionPublisher) : undefined,
    tips: new Map(unitBlocks(made).map(({ address, name }) => [address, runsText(name)])),
  });
}

/** A4, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1588, right: 1418, bottom: 1418, left: 1418, header: 680, footer: 624, gutter: 0 },
};

/** An index stands in two columns, which need sections of Word's own. */
function sections(setting: Setting, made: Book, draw: Draw): ISectionOptions[] {
  const parts = [{ columns: 1, children: [...titlePage(setting, made), ...contents(setting, made)] as FileChild[] }];
  const add = (columns: number, children: FileChild[]) => {
    const last = parts.at(-1);
    if (last?.columns === columns) last.children.push(...children);
    else parts.push({ columns, children });
  };
  for (const section of [...made.body, ...made.back])
    for (const [at, block] of section.blocks.entries())
      add(...set(setting, block, at === 0 ? (runsOn(made, section) ? 'runs on' : 'page') : 'within', draw));
  return parts.map(({ columns, children }, at) => ({
    properties: {
      page,
      ...(at === 0 ? { titlePage: true } : { type: SectionType.CONTINUOUS }),
      ...(columns > 1 ? { column: { count: columns, space: 454 } } : {}),
    },
    ...(at === 0
      ? { headers: { default: runningHead(setting, made) }, footers: { default: runningFoot(setting, made) } }
      : {}),
    children,
  }));
}

/** A short section of the edition's own begins no page. */
const runsOn = ({ back }: Book, section: BookSection): boolean =>
  back.includes(section) && section.blocks.flatMap(blockLines).join('').length < shortSection;

/** Letters of two thirds of a page. */
const shortSection = 2600;

const set = (setting: Setting, block: Block, opens: Opening, draw: Draw): [columns: number, children: FileChild[]] =>
  block.type === 'index' ? [2, indexEntries(setting, block)] : [1, blockChildren(setting, block, { opens, draw })];
