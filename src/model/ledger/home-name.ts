import type { Page } from '../unit/unit.ts';

/** A page of the report as published.json names it: "chapter 3", "methodology". */
export const homeName = ({ id, chapter }: Page): string => (chapter === undefined ? id : `chapter ${chapter}`);
