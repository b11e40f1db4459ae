// Choices that look random and are the same in every run.

/** A whole number from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of a list that must not be empty. */
export function one<T>(list: readonly T[], chance: Chance): T {
  const found = list[chance(list.length)];
  if (found === undefined) throw new Error('Nothing to choose from.');
  return found;
}
