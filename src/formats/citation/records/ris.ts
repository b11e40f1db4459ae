import type { CitationRecord } from './record.ts';
import { remarkedTitle } from './remarked-title.ts';

/**
 * A record in RIS: a line for each field, none wrapped, ended as the format has it. A comma after the author keeps the name of a
 * body whole; what the publisher did not put out says so in the title, as the format has no other place that is printed.
 */
export function ris({ key, work, locale, note, address }: CitationRecord): string {
  const fields: [string, string | undefined][] = [
    ['TY', 'BOOK'],
    ['ID', key],
    ['AU', `${work.author.value},`],
    ['TI', remarkedTitle(work)],
    ['ST', work.short.value],
    ['PY', work.year],
    ['DA', `${work.year}/${work.month ?? ''}/${work.day ?? ''}/`],
    ['PB', work.author.value],
    ['SN', work.isbn],
    ['LA', locale],
    ['N1', note],
    ['UR', address],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('');
}
