import type { Page } from '../src/model/unit/unit.ts';

/** The page of a part, for units made by hand: its address is its id in both languages. */
export const page = (id: string): Page => ({ id, address: { en: id, cy: id } });

/** The page of a chapter. */
export const chapterPage = (number: number): Page => ({
  id: `ch${number}`,
  address: { en: `chapters/${number}`, cy: `penodau/${number}` },
  chapter: number,
});
