import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type Flaw, problem } from '../../model/problem/problem.ts';
import { helpLinesSchema } from '../../schemas/help-line.ts';
import { changeSchema, publishedSchema, redirectSchema } from '../../schemas/ledger.ts';
import { namesSchema } from '../../schemas/name.ts';
import {
  chapterSchema,
  conclusionsSchema,
  modelsSchema,
  noteSchema,
  outcomesSchema,
  quotationSchema,
  sectionSchema,
  speakerSchema,
} from '../../schemas/records.ts';
import { contentsSchema, type Part, parts, reportSchema } from '../../schemas/report.ts';
import { repairsSchema } from '../../schemas/source.ts';
import { derivedSchema, figuresSchema, otherNumbersSchema, statisticsSchema } from '../../schemas/statistic.ts';
import { synonymsSchema } from '../../schemas/synonym.ts';
import { translationsSchema } from '../../schemas/translation.ts';
import { editionRecordsSchema } from '../../schemas/welsh.ts';
import { type Folder, isFile, readJson } from './document.ts';
import { readEntry } from './entry.ts';
import { checkUnlisted, partFile, places } from './files.ts';
import { readPages } from './pages.ts';
import { readTwin, twinNames } from './prose.ts';
import { readWelshFiles, welshFiles } from './welsh.ts';

export type Content = ReturnType<typeof readContent>;

/**
 * Reads every file of a report's content and checks each by itself. Where report.json is unusable, what parts there are is
 * taken from their files.
 */
export function readContent(folder: Folder) {
  const record = readJson(
    folder,
    'report.json',
    reportSchema,
    'Every report begins with it; content/README.md shows one',
  );
  const listed = record ? record.value.parts : parts.filter((part) => partFile(folder, part) !== undefined);
  const has = (part: Part) => listed.includes(part);
  const why = (part: Part) => `report.json lists "${part}" under "parts": add the file, or take the part from the list`;
  const json = <S extends z.ZodType>(part: Part, schema: S) =>
    has(part) ? readJson(folder, places[part], schema, why(part)) : undefined;
  const section = (part: Part) => (has(part) ? readTwin(folder, places[part], sectionSchema, why(part)) : undefined);
  const optional = <S extends z.ZodType>(file: string, schema: S) =>
    isFile(folder, file) ? readJson(folder, file, schema, '') : undefined;
  const repairs = json('source', repairsSchema);
  const chapters = has('chapters') ? twinNames(folder, 'chapters') : [];
  if (has('chapters') && chapters.length === 0 && !folder.unread.has('chapters/*.mdx')) {
    folder.problems.push(problem('file-there', { file: 'chapters' }, 'there is no chapter', why('chapters')));
    folder.unread.add('chapters/*.mdx');
  }
  if (record) checkUnlisted(folder, has, repairs?.value.file);
  return {
    record,
    introduction: section('introduction'),
    conclusions: json('conclusions', conclusionsSchema),
    chapters: chapters.flatMap((name) => readTwin(folder, name, chapterSchema, '') ?? []),
    quotations: json('quotations', z.array(quotationSchema).min(1)),
    speakers: has('quotations')
      ? readJson(folder, 'speakers.json', z.array(speakerSchema).min(1), 'Quotations need their speakers')
      : undefined,
    statistics: json('statistics', statisticsSchema),
    figures: json('figures', figuresSchema),
    derived: optional('derived.json', derivedSchema),
    otherNumbers: optional('other-numbers.json', otherNumbersSchema),
    methodology: section('methodology'),
    outcomes: json('outcomes', outcomesSchema),
    models: json('models', modelsSchema),
    acknowledgements: section('acknowledgements'),
    contents: json('contents', contentsSchema),
    notes: json('notes', z.array(noteSchema)),
    helpLines: json('help-lines', helpLinesSchema),
    repairs,
    pages: readPages(folder, listed),
    published: optional('published.json', publishedSchema),
    redirects: optional('redirects.json', z.array(redirectSchema)),
    changes: optional('changelog.json', z.array(changeSchema)),
    translations: optional('translation.json', translationsSchema),
    editionRecords: optional(welshFiles.edition, editionRecordsSchema),
    synonyms: optional('synonyms.json', synonymsSchema),
    names: optional('names.json', namesSchema),
    ...readWelshFiles(folder),
  };
}

/** The text of the source, which must be the very file that its hash was taken from. */
export function readSourceText(folder: Folder, { file, sha256 }: { file: string; sha256: string }): string | undefined {
  // Not counted as unread where it is missing: no unit stands in it.
  const place = { file: `source/${file}` };
  const missing: Flaw = { rule: 'file-there', message: 'the file is missing', remedy: '' };
  const { text, fault = missing } = readEntry(join(folder.dir, place.file)) ?? {};
  if (text === undefined) {
    const message = [fault.message, fault.remedy].filter(Boolean).join('. ');
    const remedy = 'source/repairs.json names it as the report’s text: put the unedited text back';
    folder.problems.push(problem(fault.rule, place, message, remedy));
    return undefined;
  }
  const hash = createHash('sha256').update(text).digest('hex');
  if (hash !== sha256)
    folder.problems.push(
      problem(
        'source-unedited',
        place,
        `the file has been edited: its SHA-256 is ${hash}, and source/repairs.json has ${sha256}`,
        'Put the unedited text back',
      ),
    );
  return text;
}
