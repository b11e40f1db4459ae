import { z } from 'zod';
import { findLocale, type Languages, locales } from '../i18n/locale.ts';
import { addressFault } from './address.ts';
import { addressWords, bilingualText, isoDate, localisedSchema, localisedText, text, version } from './localised.ts';
import { citationSchema } from './publication/citation.ts';
import { translationSchema } from './translation.ts';

/** The files that a report may have or lack beside its parts. What is listed must be there; what is there must be listed. */
export const files = [
  'quotations',
  'statistics',
  'figures',
  'contents',
  'source',
  'notes',
  'help-lines',
  'about',
  'accessibility',
] as const;
export type ContentFile = (typeof files)[number];

/** The languages of the report, the one that it was written in first. Each is one that the engine has an interface for. */
export const languagesSchema = z
  .array(
    z.string().refine((tag) => findLocale(tag) !== undefined, {
      error: ({ input }) =>
        `"${input}" is a language that the site has no interface for: there are ${locales
          .toSorted()
          .map((each) => `"${each}"`)
          .join(' and ')}. Take it out, or correct it`,
    }),
  )
  .transform((tags, context): Languages => {
    const [original, ...others] = tags.flatMap((tag) => findLocale(tag) ?? []);
    for (const [index, tag] of tags.entries())
      if (tags.indexOf(tag) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `"${tag}" stands in the list already. Take one of the two out`,
        });
    if (original) return [original, ...others];
    context.addIssue({
      code: 'custom',
      message:
        'names no language. Write the languages of the report, the one that it was written in first: ["en", "cy"]',
    });
    return z.NEVER;
  });

const partFields = {
  /** The id of its heading, under which it is linked to; letters and hyphens. */
  id: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, 'must be small letters and hyphens, such as "foreword"')
    .refine((id) => !['index', 'figures', 'report'].includes(id), 'is taken by the site. Choose another')
    .optional(),
  /** The words of its page in addresses, for good. A part inside another one needs none: it stands on the page of that. */
  address: addressWords.optional(),
  /** A running text: its files without language and ending, "sections/foreword". */
  section: z
    .string()
    .regex(/^sections\/[a-z0-9-]+$/, 'must name the files without language, such as "sections/foreword"')
    .optional(),
  /** A list of entries: its file, "recommendations.json". */
  list: z
    .string()
    .regex(/^[a-z][a-z-]*\.json$/, 'must be the name of a file, such as "recommendations.json"')
    .optional(),
  /** Chapters: all of the folder `chapters`, or those from one number to another. */
  chapters: z
    .union([z.literal('all'), z.tuple([z.int().positive(), z.int().positive()])], {
      error: 'must be "all", or the first and the last number, such as [1, 3]',
    })
    .optional(),
};

const forms = ['section', 'list', 'chapters', 'parts'] as const;

/** What a part must be, whichever it is: one thing, with the fields that it needs. */
function checkPart(
  part: Partial<Record<'id' | 'address' | 'title' | (typeof forms)[number], unknown>>,
  isInner: boolean,
): string[] {
  const own = forms.filter((form) => part[form] !== undefined);
  const [form] = own;
  if (own.length !== 1 || !form)
    return [
      `has ${own.length === 0 ? 'none' : own.map((each) => `"${each}"`).join(' and ')} of "section", "list", "chapters" and "parts". Write one`,
    ];
  if (form === 'chapters')
    return (['id', 'address', 'title'] as const).flatMap((field) =>
      part[field] === undefined ? [] : [`has "${field}", which chapters bring themselves. Take it out`],
    );
  return [
    ...(part.id === undefined ? ['has no "id". Give it one, such as "foreword"'] : []),
    ...(part.address === undefined && !isInner
      ? ['has no "address". Write the words of its page in addresses: {"en": "foreword", "cy": "rhagair"}']
      : []),
    ...((part.title === undefined) === (form === 'parts')
      ? [
          form === 'parts'
            ? 'has no "title", the heading over its parts. Write one'
            : 'has "title", which its file has. Take it out',
        ]
      : []),
  ];
}

const innerPart = z.strictObject(partFields).superRefine((part, context) => {
  for (const message of checkPart(part, true)) context.addIssue({ code: 'custom', message });
});

/** A part of the report, in the order of reading. One that holds others is a heading over them. */
const partSchema = z
  .strictObject({ ...partFields, title: bilingualText.optional(), parts: z.array(innerPart).min(1).optional() })
  .superRefine((part, context) => {
    for (const message of checkPart(part, false)) context.addIssue({ code: 'custom', message });
  });
export type PartRecord = z.output<typeof partSchema>;

/** What report.json says of the content's files, whatever else is wrong with it. */
export const outlineSchema = z.looseObject({ parts: z.array(partSchema).min(1), files: z.array(z.enum(files)) });
export type Outline = Pick<z.output<typeof outlineSchema>, 'parts' | 'files'>;

/** content/report.json: the report as a publication, and this edition of it. */
export const reportSchema = z
  .strictObject({
    /** Short name for files, in letters and hyphens. */
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be letters, digits and hyphens'),
    languages: languagesSchema,
    /** The parts of the report in the order of reading, which is that of the site. */
    parts: z.array(partSchema).min(1),
    /** What this content has besides; what is missing from the list vanishes from the site. */
    files: z.array(z.enum(files)).superRefine((listed, context) => {
      for (const [index, file] of listed.entries())
        if (listed.indexOf(file) < index)
          context.addIssue({
            code: 'custom',
            path: [index],
            message: `"${file}" stands in the list already. Take one of the two out`,
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
        .refine(
          (day) => day.length < 10 || isoDate.safeParse(day).success,
          'is a day that no calendar has. Write the day on which it was published',
        ),
      words: localisedText,
      /** The number that its publisher gave it, as printed on its cover: "BRO 7". */
      number: text.optional(),
    }),
    /** How the report is cited; left out where nothing is known besides title, publisher and date. */
    citation: citationSchema.optional(),
    /** The notice of rights in the report's text, as printed. */
    copyright: localisedText,
    /** Every line of the cover and its back, as printed and in that order. */
    cover: z.array(text),
    /** What every page says at its foot about this edition, a sentence or two. */
    standing: bilingualText,
    /** The passages that the home page shows first: a finding, a voice and a number. */
    home: z.strictObject({
      finding: text.optional(),
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
    edition: z.strictObject({
      version,
      date: isoDate,
      /** Whether who published the report publishes this edition, too, or has approved it. */
      official: z.boolean(),
    }),
    /** Who made the translation that this edition brings; left out where it brings none. */
    translation: translationSchema.optional(),
  })
  .refine(({ published, edition }) => edition.date.slice(0, published.date.length) >= published.date, {
    path: ['edition', 'date'],
    message: 'must not be before "published": an edition of a report comes after it',
  })
  .refine(({ published: { number }, cover }) => number === undefined || cover.some((line) => line.includes(number)), {
    path: ['published', 'number'],
    message: 'stands in no line of "cover". Write it as it is printed there, or take it out',
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
