import { cy } from './cy.ts';
import { en, type Words } from './en.ts';
import type { Locale } from './locale.ts';

const all: Record<Locale, Words> = { en, cy };

/** The words of the interface in one language. */
export const words = (locale: Locale): Words => all[locale];

/** Puts values into the {braces} of a phrase. Throws when the phrase has a place that nothing fills. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing fills {${name}} in "${phrase}".`);
    return String(value);
  });
}
