/** The words of a result, with those that were found marked. */
export interface Excerpt {
  runs: { text: string; found: boolean }[];
  /** Whether words before and after it are left out. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Up to this many words are shown whole. */
const whole = 60;
/** Of more, this many. */
const part = 40;

/**
 * The part of a text that shows most of what was found.
 * @param found places of the found words, counted from 0 in the text split at its spaces
 */
export function excerpt(text: string, found: number[]): Excerpt {
  const words = text.split(/\s+/).filter(Boolean);
  const places = new Set(found);
  const length = words.length > whole ? part : words.length;
  const start = words.length > whole ? densest(words.length, places) : 0;
  const end = start + length;
  return {
    runs: joined(
      words
        .slice(start, end)
        .flatMap((word, index) => [...(index ? [space] : []), ...runsOf(word, places.has(start + index))]),
    ),
    cutBefore: start > 0,
    cutAfter: end < words.length,
  };
}

type Run = Excerpt['runs'][number];
const space: Run = { text: ' ', found: false };

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
function runsOf(word: string, found: boolean): Run[] {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%]*)$/u.exec(word) ?? [];
  if (!found || !core) return [{ text: word, found: false }];
  return [
    { text: before, found: false },
    { text: core, found: true },
    { text: after, found: false },
  ].filter(({ text }) => text);
}

/** Found words side by side are marked as one. */
function joined(runs: Run[]): Run[] {
  const bridged = runs.map((run, index) =>
    run === space && runs[index - 1]?.found && runs[index + 1]?.found ? { text: ' ', found: true } : run,
  );
  const result: Run[] = [];
  for (const run of bridged) {
    const last = result.at(-1);
    if (last && last.found === run.found) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}
