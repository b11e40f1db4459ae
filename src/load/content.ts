import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { helpLinesSchema } from '../schemas/help-line.ts';
import { changeSchema, publishedSchema, redirectSchema } from '../schemas/ledger.ts';
import {
  chapterSchema,
  conclusionsSchema,
  modelsSchema,
  noteSchema,
  outcomesSchema,
  quotationSchema,
  sectionSchema,
  speakerSchema,
} from '../schemas/records.ts';
import { contentsSchema, type Part, parts, reportSchema } from '../schemas/report.ts';
import { repairsSchema } from '../schemas/source.ts';
import { termsSchema } from '../schemas/term.ts';
import { translationsSchema } from '../schemas/translation.ts';
import { type Folder, isFile, readJson, readText } from './document.ts';
import { readPages } from './pages.ts';
import { readTwin, twinNames } from './prose.ts';
import { welshFiles } from './welsh.ts';

/** Where each part of a report is written, relative to its content folder. */
export const places: Record<Part, string> = {
  introduction: 'sections/introduction',
  conclusions: 'conclusions.json',
  chapters: 'chapters',
  quotations: 'quotations.json',
  methodology: 'sections/methodology',
  outcomes: 'outcomes.json',
  models: 'models.json',
  acknowledgements: 'sections/acknowledgements',
  contents: 'contents.json',
  source: 'source/repairs.json',
  notes: 'notes.json',
  'help-lines': 'help-lines.json',
  about: 'pages/about',
  accessibility: 'pages/accessibility',
};

/** Files that every report may have besides its parts. */
const others = [
  'README.md',
  'report.json',
  'published.json',
  'redirects.json',
  'changelog.json',
  'speakers.json',
  'translation.json',
  // What only the check of the Welsh and the glossary read: src/load/welsh.ts.
  'welsh',
];

export type Content = NonNullable<ReturnType<typeof readContent>>;

/** Reads every file of a report's content and checks each by itself. Undefined where report.json is unusable. */
export function readContent(folder: Folder) {
  const record = readJson(
    folder,
    'report.json',
    reportSchema,
    'Every report begins with it; content/README.md shows one',
  );
  if (!record) return undefined;
  const has = (part: Part) => record.value.parts.includes(part);
  const why = (part: Part) => `report.json lists "${part}" under "parts": add the file, or take the part from the list`;
  const json = <S extends z.ZodType>(part: Part, schema: S) =>
    has(part) ? readJson(folder, places[part], schema, why(part)) : undefined;
  const section = (part: Part) => (has(part) ? readTwin(folder, places[part], sectionSchema, why(part)) : undefined);
  const optional = <S extends z.ZodType>(file: string, schema: S) =>
    isFile(folder, file) ? readJson(folder, file, schema, '') : undefined;
  checkUnlisted(folder, has);
  const chapters = has('chapters') ? twinNames(folder, 'chapters') : [];
  if (has('chapters') && chapters.length === 0)
    folder.problems.push(`chapters: there is no chapter. ${why('chapters')}`);
  return {
    record,
    introduction: section('introduction'),
    conclusions: json('conclusions', conclusionsSchema),
    chapters: chapters.flatMap((name) => readTwin(folder, name, chapterSchema, '') ?? []),
    quotations: json('quotations', z.array(quotationSchema)),
    speakers: has('quotations')
      ? readJson(folder, 'speakers.json', z.array(speakerSchema), 'Quotations need their speakers')
      : undefined,
    methodology: section('methodology'),
    outcomes: json('outcomes', outcomesSchema),
    models: json('models', modelsSchema),
    acknowledgements: section('acknowledgements'),
    contents: json('contents', contentsSchema),
    notes: json('notes', z.array(noteSchema)),
    helpLines: json('help-lines', helpLinesSchema),
    repairs: json('source', repairsSchema),
    pages: readPages(folder, record.value.parts),
    published: optional('published.json', publishedSchema),
    redirects: optional('redirects.json', z.array(redirectSchema)),
    changes: optional('changelog.json', z.array(changeSchema)),
    translations: optional('translation.json', translationsSchema),
    terms: optional(welshFiles.terms, termsSchema),
  };
}

/** A file that no list names would be left out in silence: say so. */
function checkUnlisted(folder: Folder, has: (part: Part) => boolean): void {
  for (const file of readdirSync(folder.dir)) {
    const part = parts.find((candidate) => places[candidate] === file || places[candidate].split('/')[0] === file);
    if (!part && !others.includes(file))
      folder.problems.push(`${file}: not a file that the content knows. Correct its name or take it away`);
  }
  for (const part of parts.filter((candidate) => !has(candidate))) {
    const file = [places[part], `${places[part]}.en.mdx`, `${places[part]}.cy.mdx`].find((candidate) =>
      isFile(folder, candidate),
    );
    if (file)
      folder.problems.push(
        `${file}: stands in the content, but report.json does not list "${part}" under "parts". List it or take the file away`,
      );
  }
}

/** The text of the source, which must be the very file that its hash was taken from. */
export function readSourceText(folder: Folder, { file, sha256 }: { file: string; sha256: string }): string | undefined {
  const text = readText(folder, `source/${file}`, 'source/repairs.json names it as the report’s text');
  if (text === undefined) return undefined;
  const hash = createHash('sha256').update(text).digest('hex');
  if (hash !== sha256)
    folder.problems.push(
      `source/${file}: the file has been edited: its SHA-256 is ${hash}, and source/repairs.json has ${sha256}. Put the unedited text back`,
    );
  return text;
}
