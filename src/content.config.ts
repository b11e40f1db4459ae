import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { glob } from 'astro/loaders';
import { pageSchema } from './schemas/records.ts';

/**
 * Pages of the edition's own, as "about.en", "about.cy". The report's text is no collection of Astro's: src/load.ts
 * reads it into units, because every block has an id, a hash, two languages and a place in the source.
 */
export const collections = {
  pages: defineCollection({
    loader: glob({
      base: resolve(process.env.CONTENT ?? 'content', 'pages'),
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: pageSchema,
  }),
};
