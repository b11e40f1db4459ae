import type { Work } from '../work.ts';
import type { CitationRecord } from './record.ts';

/** A record as CSL-JSON (citationstyles.org, schema 1.0.2): a list of one item. */
export function cslJson({ key, work, locale, note, address }: CitationRecord): string {
  const item = {
    id: key,
    'citation-key': key,
    type: 'book',
    author: [{ literal: work.author.value }],
    title: work.title.value,
    'title-short': work.short.value,
    ...(work.remark.length > 0 && { medium: remark(work) }),
    publisher: work.author.value,
    issued: { 'date-parts': [[work.year, work.month, work.day].flatMap((part) => (part ? [Number(part)] : []))] },
    ...(work.isbn && { ISBN: work.isbn }),
    language: locale,
    ...(note && { note }),
    URL: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The format has a little markup in its texts. */
const remark = ({ remark: runs }: Work): string =>
  runs.map(({ value, italic }) => (italic ? `<i>${value}</i>` : value)).join('');
