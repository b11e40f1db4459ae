import { expect, it } from 'vitest';
import { restingOn } from '../../../src/search/ask/resting-on.ts';
import type { ListedUnit, Listing } from '../../../src/search/make/listing.ts';

const listed = (id: string, more: Partial<ListedUnit>): ListedUnit => ({
  id,
  length: 1,
  url: `/${id}/`,
  label: id,
  mark: id,
  kind: 'paragraph',
  chapter: 'ch1',
  group: id,
  within: [],
  ...more,
});
const listing: Pick<Listing, 'units' | 'kinds'> = {
  units: [
    listed('c1', { kind: 'conclusion', label: 'Conclusion 1', mark: '1' }),
    listed('c2', { kind: 'conclusion', label: 'Conclusion 2', mark: '2' }),
    listed('p1.1', { evidence: ['c2'], mark: '1.1' }),
    listed('q1', { kind: 'quotation', evidence: ['c1', 'c2'] }),
  ],
  kinds: [{ name: 'conclusion', label: 'Conclusion', named: ['conclusion', 'casgliad', 'gasgliad'], hasPages: true }],
};
const found = (query: string) => restingOn(query, listing).map(({ id }) => id);

it.each([
  'what c2 rests on',
  'What does conclusion 2 rest on?',
  'evidence for c2',
  'the evidence for conclusion two',
  'what supports c2',
  'what qualifies conclusion 2?',
  'tystiolaeth casgliad 2',
  'y dystiolaeth dros gasgliad 2',
  'tystiolaeth ar gyfer c2',
  'Ar beth mae casgliad 2 yn seiliedig?',
  'ar beth y mae c2 yn seiliedig',
  'beth sy’n ategu casgliad 2',
  "beth sy'n goleddfu c2",
])('asks for what a conclusion rests on: %s', (query) => expect(found(query)).toEqual(['p1.1', 'q1']));

it.each([
  'evidence',
  'evidence based practice',
  'evidence for children',
  'what young people rest on',
  'c2',
  'evidence for c9',
])('asks for nothing of the kind: %s', (query) => expect(found(query)).toEqual([]));
