import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Locale } from '../../../src/i18n/locale.ts';

/** A question that somebody wrote down with its answers, from the report alone, before the search was tried. */
const questionsSchema = z.array(
  z.strictObject({ q: z.string(), answers: z.array(z.string()).min(1), kind: z.string() }),
);
export type Question = z.output<typeof questionsSchema>[number];

/**
 * The search was tuned on those that are called so; the second were measured while it was, and looked at later; nobody ever
 * looked at the unseen. The third sets are short and hard: idioms, dialects, English in Welsh, paraphrase.
 */
export const halves = ['tuned', 'second', 'unseen', 'third-tuned', 'third-unseen'] as const;
export type Half = (typeof halves)[number];

/** Those of one half that bench/search holds for a language; none where it has no file. */
export function questions(locale: Locale, half: Half): Question[] {
  const path = `bench/search/questions.${half}.${locale}.json`;
  return existsSync(path) ? questionsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}
