import { z } from 'zod';
import { askedInEach, bilingual, foreign, hash, name, rootPath, text } from './schema-parts.ts';

/** What /data/report.json says of the report as a publication. */
export const publicationSchema = z
  .strictObject({
    id: text.describe('Short name of the report, for files.'),
    title: bilingual('The title.'),
    subtitle: bilingual('The subtitle.').optional(),
    publisher: z
      .strictObject({ name: bilingual('The name.'), short: bilingual('The short name.') })
      .describe('Who published the report.'),
    published: z
      .strictObject({
        date: z
          .string()
          .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
          .describe('Year, month or day, as far as it is known.'),
        en: text.describe('The same in English words.').optional(),
        cy: text.describe('The same in Welsh words.').optional(),
      })
      .describe('When the report was published.'),
    copyright: bilingual("The notice of rights in the report's text, as printed."),
    edition: z
      .strictObject({
        version: z
          .string()
          .regex(/^\d+\.\d+\.\d+$/)
          .describe('From 1.0.0 on, ids never go away.'),
        date: z.string().meta({ format: 'date', description: 'The day of this edition.' }),
      })
      .describe('The edition that this file is part of. It has its own version and date; the report keeps its own.'),
    translation: z
      .strictObject({ en: text.describe('In English.').optional(), cy: text.describe('In Welsh.').optional() })
      .meta({
        [askedInEach]: true,
        description:
          'What kind of translation there is, to show beside its words; left out once a person has approved all of it.',
      })
      .optional(),
    languages: z.array(z.enum(['en', 'cy'])).meta({
      uniqueItems: true,
      description: "The languages that any of the report's words are in; a unit may lack one.",
    }),
    places: z
      .array(
        z
          .strictObject({
            id: name.describe('What statistics name it by.'),
            en: text.describe('Its English name.').optional(),
            cy: text.describe('Its Welsh name.').optional(),
          })
          .meta({ [askedInEach]: true }),
      )
      .min(1)
      .describe('The places that statistics are about; left out where a report has none.')
      .optional(),
    site: z
      .string()
      .regex(/^https?:\/\/.*\/$/)
      .describe(
        'Where this edition stands: origin and base path. Addresses without their first slash go after it. Absent in a copy that stands nowhere yet.',
      )
      .optional(),
    source: z
      .strictObject({
        url: rootPath.describe("Its file, from the site's root."),
        sha256: hash.describe('SHA-256 of that file.'),
      })
      .describe("The report's text as extracted from print, unedited.")
      .optional(),
    foreign: foreign('these texts').optional(),
  })
  .describe('The report as a publication, and this edition of it.');
export type PublicationJson = z.output<typeof publicationSchema>;
