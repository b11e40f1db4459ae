import { type EntryUnit, proseText } from './unit.ts';

/** The entry of the fewest words, the first of equals, in whichever language is the shorter: both show the same one. */
export function shortestOf(entries: EntryUnit[]): EntryUnit | undefined {
  const [first, ...more] = entries.filter(({ prose }) => prose);
  return more.reduce((shortest, each) => (shortest && length(each) < length(shortest) ? each : shortest), first);
}

const length = ({ prose }: EntryUnit): number =>
  Math.min(...Object.values(prose ?? {}).map((each) => proseText(each).length));
