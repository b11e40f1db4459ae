import { bilingual, foreign, hash, object, placeId, rootPath, text } from './schema-parts.ts';

/** What /data/report.json says of the report as a publication. */
export const publication = object(
  'The report as a publication, and this edition of it.',
  {
    id: text('Short name of the report, for files.'),
    title: bilingual('The title.'),
    subtitle: bilingual('The subtitle.'),
    publisher: object(
      'Who published the report.',
      { name: bilingual('The name.'), short: bilingual('The short name.') },
      ['name', 'short'],
    ),
    published: object(
      'When the report was published.',
      {
        date: {
          type: 'string',
          pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
          description: 'Year, month or day, as far as it is known.',
        },
        en: text('The same in English words.'),
        cy: text('The same in Welsh words.'),
      },
      ['date'],
    ),
    copyright: bilingual("The notice of rights in the report's text, as printed."),
    edition: object(
      'The edition that this file is part of. It has its own version and date; the report keeps its own.',
      {
        version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$', description: 'From 1.0.0 on, ids never go away.' },
        date: { type: 'string', format: 'date', description: 'The day of this edition.' },
      },
      ['version', 'date'],
    ),
    translation: object(
      'What kind of translation there is, to show beside its words; left out once a person has approved all of it.',
      { en: text('In English.'), cy: text('In Welsh.') },
      ['en', 'cy'],
    ),
    languages: {
      type: 'array',
      uniqueItems: true,
      items: { enum: ['en', 'cy'] },
      description: "The languages that any of the report's words are in; a unit may lack one.",
    },
    places: {
      type: 'array',
      minItems: 1,
      description: 'The places that statistics are about; left out where a report has none.',
      items: object(
        undefined,
        { id: placeId('What statistics name it by.'), en: text('Its English name.'), cy: text('Its Welsh name.') },
        ['id', 'en', 'cy'],
      ),
    },
    site: {
      type: 'string',
      pattern: '^https?://.*/$',
      description:
        'Where this edition stands: origin and base path. Addresses without their first slash go after it. Absent in a copy that stands nowhere yet.',
    },
    source: object(
      "The report's text as extracted from print, unedited.",
      { url: rootPath("Its file, from the site's root."), sha256: hash('SHA-256 of that file.') },
      ['url', 'sha256'],
    ),
    foreign: foreign('these texts'),
  },
  ['id', 'title', 'publisher', 'published', 'copyright', 'edition', 'languages'],
);
