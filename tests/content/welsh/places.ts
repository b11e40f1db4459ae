import type { Finding, Passage } from '../../../src/translation/passages/passage.ts';
import { type PlantedKind, plantedKinds, type Words } from './kinds.ts';

/** A passage with one mistake in it. */
interface Place {
  passage: Passage;
  changed: Passage;
  /** What stands there now, to show. */
  shown: string;
}

/** Of the places of a kind, those with which the rules were made, or the others. */
export interface Half {
  planted: number;
  caught: number;
  missed: string[];
}

export interface PlantedResult {
  name: string;
  tuned: Half;
  unseen: Half;
}

/** A number of a text, the same in every run (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** Every place of a kind in a passage. */
function placesIn(passage: Passage, { name, at, make }: PlantedKind, words: Words): Place[] {
  const inOwn = [...passage.own.matchAll(at)];
  const inAll = [...passage.cy.matchAll(at)];
  // Where some of the words are English, the places cannot be told apart.
  if (inOwn.length !== inAll.length) return [];
  return inOwn.flatMap((found, index) => {
    const nth = hash(`${name} ${passage.unit} ${index}`);
    const made = make([...found], words, passage.en ?? '', nth % 60);
    const other = inAll[index];
    if (made === undefined || made === found[0] || !other) return [];
    const put = (text: string, from: number) => text.slice(0, from) + made + text.slice(from + found[0].length);
    const cy = put(passage.cy, other.index);
    return [
      {
        passage,
        changed: { ...passage, cy, own: put(passage.own, found.index) },
        shown: `${passage.unit}: …${cy.slice(Math.max(0, other.index - 30), other.index + 40)}…`,
      },
    ];
  });
}

/** Where the text has fewer places than this, titles, pages and the interface are planted in, too. */
const few = 8;

/** Plants each kind in good text, one mistake at a time, and counts those that a check speaks of. */
export function plantedResults(
  { text, rest, interface: ofInterface }: Record<'text' | 'rest' | 'interface', Passage[]>,
  check: (of: Passage) => Finding[],
  words: Words,
  most = 16,
): PlantedResult[] {
  const before = new Map<Passage, Set<string>>();
  const name = ({ check, excerpt }: Finding) => `${check} ${excerpt}`;
  const found = (passage: Passage): Set<string> => {
    const known = before.get(passage) ?? new Set(check(passage).map(name));
    before.set(passage, known);
    return known;
  };
  const half = (places: Place[]): Half => {
    const missed = places.filter(({ passage, changed }) => {
      const known = found(passage);
      return check(changed).every((finding) => known.has(name(finding)));
    });
    return {
      planted: places.length,
      caught: places.length - missed.length,
      missed: missed.map(({ shown }) => shown),
    };
  };
  return plantedKinds.map((kind) => {
    const order = ({ passage, shown }: Place) => hash(`half ${kind.name} ${passage.unit} ${shown}`);
    const placesOf = (passages: Passage[]) => passages.flatMap((passage) => placesIn(passage, kind, words));
    const first = placesOf(kind.of === 'interface' ? ofInterface : text);
    const places = [...first, ...(first.length < few && !kind.of ? placesOf(rest) : [])]
      .sort((a, b) => order(a) - order(b))
      .slice(0, most);
    return {
      name: kind.name,
      tuned: half(places.filter((_, index) => index % 2 === 0)),
      unseen: half(places.filter((_, index) => index % 2 === 1)),
    };
  });
}
