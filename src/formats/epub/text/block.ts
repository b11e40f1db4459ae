import { escapeXml } from '../../../model/xml.ts';
import type { Block, IndexBlock, SubjectBlock, UnitBlock } from '../../book/block.ts';
import type { Setting } from '../place.ts';
import { element, inLanguage } from '../xhtml.ts';
import { apparatusXhtml } from './apparatus.ts';
import { figureXhtml } from './figure.ts';
import { notesXhtml } from './notes.ts';
import {
  factsXhtml,
  headingName,
  numberXhtml,
  otherLanguage,
  type Parts,
  pageBreak,
  proseXhtml,
  referencesXhtml,
  type Sheet,
} from './parts.ts';
import { entryXhtml, paragraphXhtml, quotationXhtml } from './passage.ts';
import { line, runsXhtml } from './runs.ts';
import { statisticXhtml } from './statistic.ts';

/** A block that opens no section. What is small and sans stands after it: its notes and its apparatus. */
export function blockXhtml(block: Exclude<Block, { type: 'heading' | 'title' }>, sheet: Sheet): string {
  const { setting } = sheet;
  switch (block.type) {
    case 'paragraph':
      return unitXhtml(block, sheet, paragraphXhtml);
    case 'quotation':
      return unitXhtml(block, sheet, quotationXhtml);
    case 'entry':
      return unitXhtml(block, sheet, (own, parts) => entryXhtml(own, parts, sheet));
    case 'statistic':
      return unitXhtml(block, sheet, statisticXhtml);
    case 'figure':
      return unitXhtml(block, sheet, figureXhtml);
    case 'subject':
      return unitXhtml(block, sheet, (own, parts) => subject(own, parts, sheet));
    case 'caution':
    case 'remark':
      return line('p', { class: block.type }, block.words, setting);
    case 'references':
      return element(
        'div',
        { class: 'references' },
        line('p', { class: 'lead' }, block.lead, setting),
        referencesXhtml(block.items, setting),
      );
    case 'facts':
      return factsXhtml(block.facts, setting);
    case 'index':
      return index(block, setting);
  }
}

function unitXhtml<T extends UnitBlock>(
  block: T,
  { setting, numbers }: Sheet,
  write: (block: T, parts: Parts) => string,
) {
  const notes = notesXhtml(block, setting, numbers);
  const written = write(block, {
    lang: block.lang,
    setting,
    place: { id: block.id, ...inLanguage(block.lang, setting.lang) },
    after: `${notes.marks}${otherLanguage(block.id, setting)}`,
    number: (words, kind) => numberXhtml(block, words, setting, kind),
  });
  return `${pageBreak(block.id, setting)}${written}${notes.asides}${apparatusXhtml(block.apparatus, setting)}`;
}

function subject(block: SubjectBlock, { place, number: _, ...parts }: Parts, sheet: Sheet): string {
  const { setting, lang, after } = parts;
  const hasWords = block.words.length > 0;
  return element(
    'section',
    { class: 'subject', ...place },
    element(headingName(block.level, sheet), {}, runsXhtml(block.title, setting, lang), hasWords ? '' : after),
    hasWords ? proseXhtml(block, parts) : '',
    referencesXhtml(block.members, setting, lang),
  );
}

/** Terms, each with the short names of the passages where it stands. */
function index({ groups }: IndexBlock, setting: Setting): string {
  return groups
    .map(({ letter, entries }) => {
      const list = entries.map(({ term, places }) => {
        const where = places.map(({ short }) => runsXhtml(short, setting)).join('; ');
        return element('li', {}, runsXhtml(term, setting), element('span', { class: 'places' }, ' ', where));
      });
      const head = letter === undefined ? '' : element('h2', {}, escapeXml(letter));
      return element('section', { class: 'letter' }, head, element('ul', {}, ...list));
    })
    .join('\n');
}
