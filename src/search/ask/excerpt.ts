/** What a run of words was found as: what was typed, or what only says about the same. */
export type Match = 'typed' | 'related';

/** The words of a result, with those that were found marked. */
export interface Excerpt {
  runs: { text: string; found: Match | undefined }[];
  /** Whether words before and after it are left out. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Up to this many words are shown whole. */
const whole = 60;
/** Of more, this many. */
const part = 40;

/**
 * The part of a text that shows most of what was typed or, where it has nothing of that, of what says about the same.
 * @param typed places of the words, counted from 0 in the text split at its spaces
 */
export function excerpt(text: string, typed: readonly number[], related: readonly number[] = []): Excerpt {
  const words = text.split(/\s+/).filter(Boolean);
  const matchAt = (place: number): Match | undefined =>
    typed.includes(place) ? 'typed' : related.includes(place) ? 'related' : undefined;
  const places = new Set(typed.length > 0 ? typed : related);
  const length = words.length > whole ? part : words.length;
  const start = words.length > whole ? densest(words.length, places) : 0;
  const end = start + length;
  return {
    runs: joined(
      words
        .slice(start, end)
        .flatMap((word, index) => [...(index ? [space] : []), ...runsOf(word, matchAt(start + index))]),
    ),
    cutBefore: start > 0,
    cutAfter: end < words.length,
  };
}

type Run = Excerpt['runs'][number];
const space: Run = { text: ' ', found: undefined };

/** Where the part with the most found words begins: with some words before the first of them, to read into. */
function densest(count: number, places: Set<number>): number {
  const last = count - part;
  const starts = [...places].sort((a, b) => a - b);
  const foundFrom = (start: number) => starts.filter((place) => place >= start && place < start + part).length;
  const best = starts.reduce((most, start) => (foundFrom(start) > foundFrom(most) ? start : most), starts[0] ?? 0);
  const reach = starts.findLast((place) => place < best + part) ?? best;
  const slack = part - (reach - best + 1);
  return Math.min(last, Math.max(0, best - Math.floor(slack / 2)));
}

/** A found word is marked without the signs around it. */
function runsOf(word: string, found: Run['found']): Run[] {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%]*)$/u.exec(word) ?? [];
  if (!found || !core) return [{ text: word, found: undefined }];
  return [
    { text: before, found: undefined },
    { text: core, found },
    { text: after, found: undefined },
  ].filter(({ text }) => text);
}

/** Words side by side that were found alike are marked as one. */
function joined(runs: Run[]): Run[] {
  const bridged = runs.map((run, index) => {
    const before = runs[index - 1]?.found;
    return run === space && before === runs[index + 1]?.found ? { text: ' ', found: before } : run;
  });
  const result: Run[] = [];
  for (const run of bridged) {
    const last = result.at(-1);
    if (last && last.found === run.found) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}
