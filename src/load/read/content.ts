import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { getNodeValue, type ParseError, parseTree } from 'jsonc-parser';
import { z } from 'zod';
import { isBilingual } from '../../i18n/locale.ts';
import { type Flaw, problem } from '../../model/problem/problem.ts';
import { helpLinesSchema } from '../../schemas/help-line.ts';
import { changeSchema, publishedSchema, redirectSchema } from '../../schemas/ledger.ts';
import { parseIn } from '../../schemas/localised.ts';
import { namesSchema } from '../../schemas/name.ts';
import { evidenceSchema } from '../../schemas/reading/evidence.ts';
import { subjectsSchema } from '../../schemas/reading/subject.ts';
import { noteSchema, quotationSchema, speakerSchema } from '../../schemas/records.ts';
import {
  type ContentFile,
  contentsSchema,
  files,
  type Outline,
  outlineSchema,
  reportSchema,
} from '../../schemas/report.ts';
import { repairsSchema } from '../../schemas/source.ts';
import { derivedSchema, figuresSchema, otherNumbersSchema, statisticsSchema } from '../../schemas/statistic.ts';
import { synonymsSchema } from '../../schemas/synonym.ts';
import { translationsSchema } from '../../schemas/translation.ts';
import { editionRecordsSchema } from '../../schemas/welsh.ts';
import { type Folder, isFile, readJson, readQuietly } from './document.ts';
import { readEntry } from './entry.ts';
import { checkUnlisted, fileThere, type Listed, places } from './files.ts';
import { readPages } from './pages.ts';
import { readChapters, readParts, readUnordered } from './parts.ts';
import { hasWelshFile, readWelshFiles, welshFiles } from './welsh.ts';
import { readWordings } from './wordings.ts';

export type Content = ReturnType<typeof readContent>;

/**
 * Reads every file of a report's content and checks each by itself. Where report.json is unusable, what
 * parts there are is taken from their files.
 */
export function readContent(folder: Folder) {
  const record = readJson(
    folder,
    'report.json',
    reportSchema,
    'Every report begins with it; content/README.md shows one',
  );
  const outline: Outline | undefined = record?.value ?? readOutline(folder);
  const inner = (outline?.parts ?? []).flatMap((part) => part.parts ?? [part]);
  const listed: Listed = {
    files: outline?.files ?? files.filter((file) => fileThere(folder, file) !== undefined),
    parts: inner.flatMap(({ section, list }) => [section, list].filter((file) => file !== undefined)),
    hasChapters: outline ? inner.some((part) => part.chapters !== undefined) : isFile(folder, 'chapters'),
  };
  const has = (file: ContentFile) => listed.files.includes(file);
  const json = <S extends z.ZodType>(file: ContentFile, schema: S) =>
    has(file)
      ? readJson(
          folder,
          places[file],
          schema,
          `report.json lists "${file}" under "files": add the file, or take it from the list`,
        )
      : undefined;
  const optional = <S extends z.ZodType>(file: string, schema: S, isRead = true) =>
    isRead && isFile(folder, file) ? readJson(folder, file, schema, '') : undefined;
  const repairs = json('source', repairsSchema);
  const chapters = readChapters(folder, listed.hasChapters);
  if (record) checkUnlisted(folder, listed, repairs?.value.file);
  return {
    languages: folder.languages,
    record,
    outline,
    parts: outline ? readParts(folder, outline.parts, chapters) : readUnordered(folder, chapters),
    chapters,
    quotations: json('quotations', z.array(quotationSchema).min(1)),
    speakers: has('quotations')
      ? readJson(folder, 'speakers.json', z.array(speakerSchema).min(1), 'Quotations need their speakers')
      : undefined,
    statistics: json('statistics', statisticsSchema),
    figures: json('figures', figuresSchema),
    derived: optional('derived.json', derivedSchema),
    evidence: optional('evidence.json', evidenceSchema),
    subjects: optional('subjects.json', subjectsSchema),
    otherNumbers: optional('other-numbers.json', otherNumbersSchema),
    contents: json('contents', contentsSchema),
    notes: json('notes', z.array(noteSchema)),
    helpLines: json('help-lines', helpLinesSchema),
    repairs,
    pages: readPages(folder, listed.files),
    published: optional('published.json', publishedSchema),
    wordings: readWordings(folder),
    redirects: optional('redirects.json', z.array(redirectSchema)),
    changes: optional('changelog.json', z.array(changeSchema)),
    translations: optional('translation.json', translationsSchema, isBilingual(folder)),
    editionRecords: optional(welshFiles.edition, editionRecordsSchema, hasWelshFile(folder, welshFiles.edition)),
    synonyms: optional('synonyms.json', synonymsSchema),
    names: optional('names.json', namesSchema),
    ...readWelshFiles(folder),
  };
}

/** The parts and files that report.json lists, where only something else is wrong with it. */
function readOutline(folder: Folder): Outline | undefined {
  const text = readQuietly(folder, 'report.json');
  const faults: ParseError[] = [];
  const root = text === undefined ? undefined : parseTree(text, faults);
  return root && faults.length === 0 ? parseIn(folder.languages, outlineSchema, getNodeValue(root)).data : undefined;
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
