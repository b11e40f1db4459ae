import { cy } from './cy.ts';
import { en, type Words } from './en.ts';
import type { Locale, Shown } from './locale.ts';

const all: Record<Locale, Words> = { en, cy };

/** The words of the interface in one language. */
export const words = (locale: Locale): Words => all[locale];

/** Puts values into the {braces} of a phrase. Throws when the phrase has a place that nothing fills. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(filling(phrase, name, values)));
}

/** The same where words put in may be in the other language: the whole in runs of one language each. */
export function fillRuns(
  phrase: string,
  values: Record<string, string | number | Shown<string>[]>,
  locale: Locale,
): Shown<string>[] {
  // Every second piece is the name of a place.
  const pieces = phrase.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? filling(phrase, piece, values) : piece));
  const runs = pieces.flatMap((piece) => (Array.isArray(piece) ? piece : [{ value: String(piece), lang: locale }]));
  const joined: Shown<string>[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.lang === run.lang) last.value += run.value;
    else if (run.value !== '') joined.push({ ...run });
  }
  return joined;
}

function filling<T>(phrase: string, name: string, values: Record<string, T>): T {
  const value = values[name];
  if (value === undefined) throw new Error(`Nothing fills {${name}} in "${phrase}".`);
  return value;
}
