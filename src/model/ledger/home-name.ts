import type { Home } from '../unit/unit.ts';

/** A page of the report as published.json names it: "chapter 3", "methodology". */
export const homeName = (home: Home): string => (home.page === 'chapter' ? `chapter ${home.number}` : home.page);

/** The page that a name in published.json stands for; undefined for one that the report cannot have. */
export function homeNamed(name: string | undefined): Home | undefined {
  const number = /^chapter (\d+)$/.exec(name ?? '')?.[1];
  return number ? { page: 'chapter', number: Number(number) } : sections.find(({ page }) => page === name);
}

const sections: Home[] = [
  { page: 'introduction' },
  { page: 'conclusions' },
  { page: 'methodology' },
  { page: 'appendix-a' },
  { page: 'acknowledgements' },
  { page: 'figures' },
];
