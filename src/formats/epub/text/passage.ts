import { escapeXml } from '../../../model/xml.ts';
import type { EntryBlock, ParagraphBlock, QuotationBlock } from '../../book/block.ts';
import { element, inLanguage } from '../xhtml.ts';
import { factsXhtml, headingName, type Parts, proseXhtml, type Sheet } from './parts.ts';
import { line, runsXhtml } from './runs.ts';

/** A paragraph, after the number that the report printed before it. */
export function paragraphXhtml(block: ParagraphBlock, { place, number, ...parts }: Parts): string {
  const before = block.number === undefined ? '' : `${number(escapeXml(block.number))} `;
  const kind = block.number === undefined ? 'paragraph' : 'paragraph numbered';
  return element(
    'div',
    { class: block.ours ? `${kind} ours` : kind, ...place },
    proseXhtml(block, { ...parts }, { before }),
  );
}

/** What somebody said, between marks, and who. */
export function quotationXhtml(block: QuotationBlock, { place, number, after, ...parts }: Parts): string {
  const size = [...(block.lived ? ['lived'] : []), ...(block.long ? ['long'] : [])].join(' ');
  const { setting, lang } = parts;
  const by = runsXhtml(block.speaker, setting, lang);
  const translated = block.translated
    ? ` ${element('span', { class: 'ours', ...inLanguage(setting.lang, lang) }, runsXhtml(block.translated, setting))}`
    : '';
  return element(
    'blockquote',
    { class: size || undefined, ...place },
    proseXhtml(block, { ...parts, after: '' }, { open: mark('“'), close: mark('”') }),
    element('p', { class: 'attribution' }, by, translated, ' ', number(escapeXml(block.id), 'ours blue'), after),
  );
}

const mark = (sign: string): string => element('span', { class: 'mark' }, sign);

/** An entry of a list under its number. */
export function entryXhtml(block: EntryBlock, { place, number, ...parts }: Parts, sheet: Sheet): string {
  const { setting, lang, after } = parts;
  const kind = [...(block.numbers === 'edition' ? ['ours'] : []), ...(block.ink ? [block.ink] : [])].join(' ');
  const name = block.title ? escapeXml(block.mark) : `${runsXhtml(block.kind, setting, lang)} ${escapeXml(block.mark)}`;
  const title = block.title ? ` ${runsXhtml(block.title, setting, lang)}` : '';
  const hasWords = block.words.length > 0;
  const fields =
    block.fields.facts.length === 0
      ? ''
      : element(
          'div',
          { class: block.fields.ours ? 'fields ours' : 'fields' },
          line('p', { class: 'lead' }, block.fields.label ?? [], setting, lang),
          factsXhtml(block.fields.facts, setting, lang),
        );
  const replies = block.replies.map(({ head, words }) =>
    element(
      'div',
      { class: 'reply ours' },
      line('p', { class: 'lead' }, head, setting, lang),
      line('p', {}, words, setting, lang),
    ),
  );
  return element(
    'section',
    { class: 'entry', ...place },
    element(
      headingName(block.level, sheet),
      { class: block.title ? 'entitled' : 'mark-alone' },
      number(name, kind),
      title,
      hasWords ? '' : after,
    ),
    hasWords ? proseXhtml(block, parts) : '',
    fields,
    ...replies,
  );
}
