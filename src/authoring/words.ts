import type { Inline, Prose } from '../model/unit/unit.ts';
import { langInsert } from '../schemas/localised.ts';

/** The words of a record, with what they mark as another language. The schema has refused all other markup. */
export function recordProse(text: string): Prose {
  const words: Inline[] = [];
  let at = 0;
  for (const { index, 0: insert, 1: lang = '', 2: inner = '' } of text.matchAll(langInsert)) {
    words.push(...plain(text.slice(at, index)), { type: 'lang', lang, children: plain(inner) });
    at = index + insert.length;
  }
  return { words: [...words, ...plain(text.slice(at))], items: [] };
}

const plain = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);
