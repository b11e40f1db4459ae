import { kinds } from '../../schemas/kind.ts';
import { publication } from './publication-schema.ts';
import { bilingual, foreign, hash, object, reference, rootPath, text } from './schema-parts.ts';
import { fieldsOfKinds, statisticFields } from './statistic-schema.ts';

/** /data/report.schema.json as text: JSON Schema 2020-12 that describes /data/report.json for those who use it. */
export const reportSchema = (): string => `${JSON.stringify(schema, null, 2)}\n`;

const lineOrPage = { type: 'integer', minimum: 1 };

const unit = object(
  'Anything that can be pointed at. Fields without a value are left out.',
  {
    id: {
      ...reference('Its permanent id, the same in both languages, never used again.'),
      examples: ['c10', 'p3.2-2'],
    },
    kind: { enum: [...kinds], description: 'What it is.' },
    number: {
      type: 'string',
      description: 'As printed: on a chapter, and on the first block of a numbered paragraph.',
    },
    parent: reference('The id of the unit that it is part of.'),
    title: bilingual(
      'The heading: of chapters, sections, figures, outcomes and models. Of a statistic: what is measured.',
    ),
    text: bilingual(
      "Plain text with the source's own characters, without number, outer quotation marks or the head that runs into it; " +
        'the items of a list are further lines. Of a unit that is only a title: the title.',
    ),
    speaker: object(
      'Of a quotation: to whom it is attributed.',
      {
        id: { type: 'string', pattern: '^[a-z][a-z-]*$', description: 'The id of the speaker.' },
        en: text('The attribution as printed.'),
        cy: text('The attribution in Welsh.'),
      },
      ['id'],
    ),
    ...statisticFields,
    foreign: foreign("the unit's texts"),
    source: object(
      'Where it stands in the source and in print.',
      {
        lines: {
          type: 'array',
          items: lineOrPage,
          minItems: 2,
          maxItems: 2,
          description: 'First and last line of /data/source.txt, counted from 1.',
        },
        pages: {
          type: 'array',
          items: lineOrPage,
          minItems: 1,
          maxItems: 2,
          description: 'Pages in print, from the printed contents and so only about: first and last, or the first.',
        },
      },
      ['lines'],
    ),
    translation: object(
      'The state of the translation: of the Welsh or, for words first written in Welsh, of the English. Only on units in both.',
      {
        status: {
          enum: ['draft', 'reviewed', 'approved'],
          description: 'Checked by no person; read against the words it renders by a person; approved by a person.',
        },
        of: hash(
          'Of which words it is the translation, English or Welsh: lower-case SHA-256 of their UTF-8 NFC title, newline, text; ' +
            'of the text alone where there is no title. If it is that of neither as they are here, the translation is out of date.',
        ),
      },
      ['status', 'of'],
    ),
    url: object(
      "Its home, from the site's root, without origin and base path.",
      {
        en: rootPath('In English.'),
        cy: rootPath('In Welsh.'),
        id: rootPath('The address that belongs to no language.'),
      },
      ['en', 'cy', 'id'],
    ),
  },
  ['id', 'kind', 'text', 'url'],
);

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A report, unit by unit',
  description:
    'Every unit of a report in printed order, a container before what it contains, a statistic right after the block that ' +
    'states it, figures last. Words stand under "en" and "cy"; "cy" is left out until it exists.',
  ...object(undefined, { report: publication, units: { type: 'array', items: { $ref: '#/$defs/unit' } } }, [
    'report',
    'units',
  ]),
  $defs: {
    unit: {
      ...unit,
      if: { properties: { kind: { const: 'quotation' } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
      then: { required: ['speaker'] },
      else: { properties: { speaker: false } },
      allOf: fieldsOfKinds,
    },
  },
};
