import { words } from '../../i18n/words.ts';
import { type Passage, passage } from './passage.ts';

/** Every word of the interface. */
export const interfacePassages = (): Passage[] => inside(words('en'), words('cy'), []);

/** Forms of counted nouns that English has not: there is nothing to compare them with. */
const onlyWelsh = ['two', 'few', 'many'];

/** A code, in no language. */
const codes = ['territory'];

function inside(en: unknown, cy: unknown, path: string[]): Passage[] {
  if (codes.includes(path.at(-1) ?? '')) return [];
  if (typeof cy === 'string') {
    const alone = onlyWelsh.includes(path.at(-1) ?? '');
    return [passage(`interface ${path.join('.')}`, 'short', typeof en === 'string' && !alone ? en : undefined, cy)];
  }
  if (typeof cy !== 'object' || cy === null) return [];
  const english = new Map(typeof en === 'object' && en !== null ? Object.entries(en) : []);
  return Object.entries(cy).flatMap(([key, value]) => inside(english.get(key), value, [...path, key]));
}
