import { z } from 'zod';
import { type InLanguages, isBilingual, type Locale, languageNames, otherLocale } from '../../i18n/locale.ts';
import type { Report } from '../../model/report.ts';
import { structuralKinds } from '../../schemas/kind.ts';
import { evidenceRoles } from '../../schemas/reading/evidence.ts';
import { publicationSchema } from './publication-schema.ts';
import { askedInEach, bilingual, foreign, hash, name, reference, rootPath, text } from './schema-parts.ts';
import { fieldsOfKinds, statisticFields } from './statistic-schema.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

/**
 * /data/report.schema.json as text: JSON Schema 2020-12 that describes /data/report.json for those who use it. It is made
 * of the schema below, whose type report-json.ts writes the file by, so that file and description cannot part. What they
 * promise is the README's "Public files".
 */
export const reportSchema = (report: Pick<Report, 'parts' | 'languages' | 'measures' | 'units'>): string =>
  `${JSON.stringify(jsonSchema(report, vocabulary(report)), null, 2)}\n`;

const lineOrPage = z.int().min(1);

const unitSchema = (words: Vocabulary) =>
  z
    .strictObject({
      id: reference.meta({
        description: 'Its permanent id, the same in both languages, never used again.',
        examples: ['c10', 'p3.2-2'],
      }),
      kind: name.meta({
        description: [
          `What it is. In any report: ${structuralKinds.join(', ')}.`,
          ...(words.entryKinds.length > 0
            ? [`Others are the entries of its lists, as the report calls them: ${words.entryKinds.join(', ')}.`]
            : []),
        ].join(' '),
        examples: [...structuralKinds, ...words.entryKinds],
      }),
      number: z
        .string()
        .describe(
          'As printed: on a chapter, on the first block of a numbered paragraph, and on entries with printed numbers.',
        )
        .optional(),
      parent: reference.describe('The id of the unit that it is part of.').optional(),
      title: bilingual(
        'The heading: of chapters, sections, figures, and of entries that have one. Of a statistic: what is measured.',
      ).optional(),
      text: bilingual(
        "Plain text with the source's own characters, without number, outer quotation marks or the head that runs into it; " +
          'the items of a list are further lines. Of a unit that is only a title: the title.',
      ),
      speaker: z
        .strictObject({
          id: name.describe('The id of the speaker.'),
          en: text.describe('The attribution as printed.').optional(),
          cy: text.describe('The attribution in Welsh.').optional(),
        })
        .describe('Of a quotation: to whom it is attributed.')
        .optional(),
      fields: z
        .array(
          z.strictObject({
            name: bilingual('What it is: "Addressee".'),
            value: bilingual('What the entry says of it.'),
          }),
        )
        .min(1)
        .describe('Of an entry of a list: what it says beside its text, in the order of the report.')
        .optional(),
      fieldsBy: z
        .literal('edition')
        .describe('Where the fields are those of this edition and not the report’s.')
        .optional(),
      replies: z
        .array(
          z.strictObject({
            date: z
              .string()
              .regex(/^\d{4}-\d{2}-\d{2}$/)
              .describe('The day of it.'),
            label: bilingual('What it is: "Response", "Correction".'),
            by: bilingual('Whose words they are; left out where they are this edition’s.').optional(),
            text: bilingual('Its words, which are not the report’s.'),
          }),
        )
        .min(1)
        .describe('Of an entry of a list: what was said of it after the report, in the order of the dates.')
        .optional(),
      evidence: z
        .array(
          z.strictObject({
            id: reference.describe('The id of the passage.'),
            role: z
              .enum(evidenceRoles)
              .describe('How it bears on the entry: bears it out, limits it, or is an example.'),
            why: bilingual('Why it does.'),
          }),
        )
        .min(1)
        .describe(
          'Of an entry of a list: what it rests on as this edition reads the report, the strongest first, its summaries last.',
        )
        .optional(),
      subjects: z
        .array(reference)
        .min(1)
        .meta({ uniqueItems: true, description: 'The ids of the subjects that this edition has it under.' })
        .optional(),
      ...statisticFields(words),
      foreign: foreign("the unit's texts").optional(),
      otherLanguages: z
        .array(
          z.strictObject({
            lang: z
              .string()
              .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)
              .describe('The language: a tag of BCP 47.'),
            text: text.describe('The words, as they stand in a text of the unit.'),
          }),
        )
        .min(1)
        .describe('Words in languages that the site has no pages in, each once, as authors have marked them.')
        .optional(),
      source: z
        .strictObject({
          lines: z.array(lineOrPage).length(2).describe('First and last line of /data/source.txt, counted from 1.'),
          pages: z
            .array(lineOrPage)
            .min(1)
            .max(2)
            .describe('Pages in print, from the printed contents and so only about: first and last, or the first.')
            .optional(),
        })
        .describe('Where it stands in the source and in print.')
        .optional(),
      translation: z
        .strictObject({
          status: z
            .enum(['draft', 'reviewed', 'approved', 'published'])
            .describe(
              'Checked by no person; read against the words it renders by a person; approved by a person; put out by the publisher, as the other language was.',
            ),
          of: hash.describe(
            'Of which words it is the translation, English or Welsh: lower-case SHA-256 of their UTF-8 NFC title, newline, text; ' +
              'of the text alone where there is no title. Of an entry with fields of the report: and of each, newline, name, colon, space, value. ' +
              'If it is that of neither as they are here, the translation is out of date.',
          ),
        })
        .describe(
          'The state of the translation: of the Welsh or, for words first written in Welsh, of the English. Only on units in both.',
        )
        .optional(),
      url: z
        .strictObject({
          en: rootPath.describe('In English.').optional(),
          cy: rootPath.describe('In Welsh.').optional(),
          id: rootPath.describe('The address that belongs to no language.'),
        })
        .meta({ [askedInEach]: true, description: "Its home, from the site's root, without origin and base path." }),
    })
    .meta({
      id: 'unit',
      description: 'Anything that can be pointed at. Fields without a value are left out.',
      if: { properties: { kind: { const: 'quotation' } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
      then: { required: ['speaker'] },
      else: { properties: { speaker: false } },
      allOf: fieldsOfKinds(words),
    });
export type UnitJson = z.output<ReturnType<typeof unitSchema>>;

const fileSchema = (words: Vocabulary) =>
  z.strictObject({ report: publicationSchema, units: z.array(unitSchema(words)) }).meta({
    title: 'A report, unit by unit',
    description:
      'Every unit of a report in printed order, a container before what it contains, a statistic right after the block that ' +
      'states it, then the edition’s subjects, figures last. Words stand under "en" and "cy"; "cy" is left out until it exists.',
  });

/** Without what zod says of JavaScript: its greatest whole number, and that its patterns stand between strokes. */
const jsonSchema = (report: InLanguages, words: Vocabulary) =>
  z.toJSONSchema(fileSchema(words), {
    override: ({ jsonSchema }) => {
      askInEach(jsonSchema, report);
      if (!isBilingual(report)) leaveAlone(jsonSchema, report);
      else if (jsonSchema.description) jsonSchema.description = directed(jsonSchema.description, report);
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.pattern) jsonSchema.pattern = jsonSchema.pattern.replaceAll('\\/', '/');
    },
  });

type Schema = z.core.JSONSchema.BaseSchema;

/** What has a field for each language has one for each of the report's. */
function askInEach(schema: Schema, { languages }: InLanguages): void {
  if (!(askedInEach in schema)) return;
  delete schema[askedInEach];
  const asked = Object.keys(schema.properties ?? {}).filter(
    (name) => schema.required?.includes(name) || languages.some((locale) => locale === name),
  );
  // Before these, as zod writes it of fields that it asks for itself.
  const { additionalProperties, description } = schema;
  delete schema.additionalProperties;
  delete schema.description;
  Object.assign(schema, { required: asked, additionalProperties, ...(description && { description }) });
}

/** Of a report in one language the schema knows no other, and no translation. */
function leaveAlone(schema: Schema, { languages: [only] }: InLanguages): void {
  const other = otherLocale(only);
  for (const name of [other, 'translation']) if (schema.properties?.[name]) delete schema.properties[name];
  if (schema.enum?.includes(other)) schema.enum = [only];
  if (schema.description) schema.description = alone(schema.description, only);
}

/** Descriptions are written of translations from English: they say the same of those from the language of the report. */
function directed(description: string, { languages: [original] }: InLanguages): string {
  const translation = otherLocale(original);
  const [from, into] = [languageNames[original], languageNames[translation]];
  return description
    .replace(
      'of the Welsh or, for words first written in Welsh, of the English',
      `of the ${into} or, for words first written in ${into}, of the ${from}`,
    )
    .replace('"cy" is left out', `"${translation}" is left out`);
}

/** Descriptions tell of two languages in few places. */
const alone = (description: string, only: Locale): string =>
  description
    .replace(', the same in both languages,', ',')
    .replace(/: under “cy” those of Welsh texts, which are English, under “en” the others/, '')
    .replace(/ Words stand under "en" and "cy"; "cy" is left out until it exists\./, ` Words stand under "${only}".`);
