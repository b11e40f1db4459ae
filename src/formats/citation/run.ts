import type { Locale, Shown } from '../../i18n/locale.ts';

/** A run of a citation's words in one language. */
export interface Run extends Shown<string> {
  /** A title. */
  italic?: true;
  /** The day of access, which is not known before somebody copies it: it says "[date]", and a script fills in that day. */
  accessed?: true;
}

export const run = (value: string, lang: Locale): Run => ({ value, lang });

export const italic = ({ value, lang }: Shown<string>): Run => ({ value, lang, italic: true });

/** The words alone. */
export const runsText = (runs: readonly Shown<string>[]): string => runs.map(({ value }) => value).join('');

/** One after the other; neighbours that differ in nothing are one run. */
export function joinedRuns(...parts: readonly (readonly Run[])[]): Run[] {
  const all: Run[] = [];
  for (const each of parts.flat()) {
    const last = all.at(-1);
    const isSame = last?.lang === each.lang && last.italic === each.italic && !last.accessed && !each.accessed;
    if (last && isSame) last.value += each.value;
    else if (each.value !== '') all.push({ ...each });
  }
  return all;
}

/** A phrase with a run, which stays one of its own, in the place of that name. */
export const filledRuns = (phrase: string, name: string, filling: Run, locale: Locale): Run[] =>
  phrase
    .split(/\{(\w+)\}/)
    .map((piece) => (piece === name ? filling : run(piece, locale)))
    .filter(({ value }) => value !== '');

/** With a full stop, where none of . ? ! is there already: "Inc." */
export const stopped = (runs: readonly Run[], lang: Locale): Run[] =>
  /[.?!]$/.test(runsText(runs)) ? [...runs] : joinedRuns(runs, [run('.', lang)]);

/** With a capital at the beginning. */
export const capitalised = (runs: readonly Run[]): Run[] =>
  runs.map((each, at) =>
    at === 0 ? { ...each, value: each.value.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) } : each,
  );
