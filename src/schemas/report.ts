import { z } from 'zod';
import { addressFault } from './address.ts';
import { bilingualText, isoDate, localisedSchema, localisedText, text, version } from './localised.ts';

/** The files that a report may have or lack. What is listed must be there; what is there must be listed. */
export const parts = [
  'introduction',
  'conclusions',
  'chapters',
  'quotations',
  'statistics',
  'figures',
  'methodology',
  'outcomes',
  'models',
  'acknowledgements',
  'contents',
  'source',
  'notes',
  'help-lines',
  'about',
  'accessibility',
] as const;
export type Part = (typeof parts)[number];

/** content/report.json: the report as a publication, and this edition of it. */
export const reportSchema = z
  .strictObject({
    /** Short name for files, in letters and hyphens. */
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be letters, digits and hyphens'),
    /** What this content has; a part that is missing from the list vanishes from the site. */
    parts: z.array(z.enum(parts)).superRefine((listed, context) => {
      for (const [index, part] of listed.entries())
        if (listed.indexOf(part) < index)
          context.addIssue({
            code: 'custom',
            path: [index],
            message: `"${part}" stands in the list already. Take one of the two out`,
          });
    }),
    title: localisedText,
    /** Line by line as on the title page. */
    subtitle: localisedSchema(z.array(text).min(1)).optional(),
    /** One or two plain sentences for search engines and link previews: the edition's own words. */
    description: bilingualText,
    publisher: z.strictObject({ name: localisedText, short: localisedText }),
    /** When the report was published: "2019-03" and the same in words. */
    published: z.strictObject({
      date: z
        .string()
        .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be "2019", "2019-03" or "2019-03-31"')
        .refine((day) => day.length < 10 || isoDate.safeParse(day).success, 'is a day that no calendar has'),
      words: localisedText,
    }),
    /** The notice of rights in the report's text, as printed. */
    copyright: localisedText,
    /** Every line of the cover and its back, as printed and in that order. */
    cover: z.array(text),
    /** The heading of the appendix, where the report as printed has none. */
    appendix: z.strictObject({ title: bilingualText }).optional(),
    /** What every page says at its foot about this edition, a sentence or two. */
    standing: bilingualText,
    /** The passages that the home page shows first: a finding, a voice and a number. */
    home: z.strictObject({
      conclusion: text.optional(),
      quotation: text.optional(),
      /** The number among the first passages. */
      statistic: text.optional(),
      /** The numbers that the home page lists further down. */
      keyStatistics: z.array(text).optional(),
      tries: localisedSchema(z.array(text)).optional(),
    }),
    /** Who publishes this edition, and where readers report a mistake. Left out, the site says nothing of it. */
    contact: z
      .union(
        [
          z.strictObject({ publisher: bilingualText, email: z.email('must be an e-mail address') }),
          z.strictObject({
            publisher: bilingualText,
            url: text.refine((url) => /^https:/i.test(url) && addressFault(url) === undefined, {
              error: ({ input }) =>
                (/^https:/i.test(String(input)) ? addressFault(String(input)) : undefined) ??
                'must be a whole web address that begins with https://',
            }),
          }),
        ],
        {
          error:
            'must be {"publisher": {"en": "…", "cy": "…"}, "email": "…"} or {"publisher": {"en": "…", "cy": "…"}, "url": "https://…"}, the publisher being whoever publishes this edition',
        },
      )
      .optional(),
    /** This edition. The date is that of the edition, not of the report. */
    edition: z.strictObject({ version, date: isoDate }),
  })
  .refine(({ published, edition }) => edition.date.slice(0, published.date.length) >= published.date, {
    path: ['edition', 'date'],
    message: 'must not be before "published": an edition of a report comes after it',
  });
export type ReportRecord = z.output<typeof reportSchema>;

/** content/contents.json: the table of contents as printed, from which page numbers in print are known. */
export const contentsSchema = z.strictObject({
  /** The heading, as printed. */
  title: text,
  entries: z
    .array(
      z.strictObject({
        /** The line as printed, without its page number. */
        label: text,
        /** The page it names. */
        page: z.int().positive(),
        /** The chapters and sections that begin on that page or run on before the next entry. */
        units: z.array(text).min(1),
      }),
    )
    .min(1),
});
export type Contents = z.output<typeof contentsSchema>;
