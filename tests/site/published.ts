// What the other files of a built site are held against: its report.json, read as anybody may who did not make it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import type { BuiltSite } from '../sites.ts';

const words = z.object({ en: z.string().optional(), cy: z.string().optional() });
const published = z.object({
  report: z.object({ title: words, edition: z.object({ version: z.string() }), languages: z.array(z.enum(locales)) }),
  units: z.array(
    z.object({ id: z.string(), kind: z.string(), text: words, speaker: words.optional(), url: words.required() }),
  ),
});

export type Published = z.output<typeof published>;
export type PublishedUnit = Published['units'][number];

export const readPublished = ({ dir }: BuiltSite): Published =>
  published.parse(JSON.parse(readFileSync(join(dir, 'data', 'report.json'), 'utf8')));

/** The whole address of a unit in a language, as report.json gives it. */
export const addressOf = ({ origin, base }: BuiltSite, { url }: PublishedUnit, locale: Locale): string =>
  origin + base + url[locale].slice(1);

/** Words with straight quotation marks and apostrophes: pages and what is made for them set typographic ones. */
export const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
