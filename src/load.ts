import { assembleAppendix, assembleChapter, assembleConclusions, assembleSection } from './load/assemble.ts';
import { type Content, readContent } from './load/content.ts';
import { crossCheck } from './load/cross-check.ts';
import type { Folder } from './load/document.ts';
import { addSource } from './load/source.ts';
import { translationProblems } from './load/translation.ts';
import { speakerOf, type Voices } from './load/units.ts';
import { type Report, unitsInOrder } from './model/report.ts';
import { emptyLedger } from './schemas/ledger.ts';

export interface Loaded {
  /** The report, as far as it could be read: whole only where there are no problems. */
  report?: Report;
  /** Everything wrong with the content, each with its place and remedy. */
  problems: string[];
  /** Where content and source differ, each with its place; asked only when every file could be read. */
  sourceProblems: string[];
}

/** Reads the content of one report from its folder. The only reader: pages, scripts and tests all come through here. */
export function loadReport(dir: string): Loaded {
  const folder: Folder = { dir, problems: [], unread: new Set() };
  const content = readContent(folder);
  if (!content) return { problems: folder.problems, sourceProblems: [] };
  const report = assemble(folder, content);
  crossCheck(content, report.units, folder);
  translationProblems(content, report.units, folder);
  if (folder.unread.size > 0) return { report, problems: folder.problems, sourceProblems: [] };
  const { source, problems: sourceProblems } = addSource(folder, content, report);
  return { report: source ? { ...report, source } : report, problems: folder.problems, sourceProblems };
}

/** The report of that folder, or an error that lists everything wrong with it. */
export function loadSoundReport(dir: string): Report {
  const { report, problems } = loadReport(dir);
  if (report && problems.length === 0) return report;
  throw new Error(problemList(problems, dir));
}

/** "2 problems in content:", and each on a line of its own. */
export function problemList(problems: string[], where: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in ${where}:`, ...problems.map((problem) => `  ${problem}`)].join('\n');
}

function assemble(folder: Folder, content: Content): Report {
  const speakers = (content.speakers?.value ?? []).map(speakerOf);
  const voices: Voices = {
    quotations: new Map((content.quotations?.value ?? []).map((record) => [record.id, record])),
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
  };
  const { introduction, conclusions, methodology, acknowledgements, helpLines } = content;
  const parts = {
    introduction: introduction && assembleSection(folder, 'introduction', introduction, voices),
    conclusions: conclusions && assembleConclusions(conclusions.value),
    chapters: content.chapters.map((twin) => assembleChapter(folder, twin, voices)).sort((a, b) => a.number - b.number),
    methodology: methodology && assembleSection(folder, 'methodology', methodology, voices),
    appendix: assembleAppendix(content),
    acknowledgements: acknowledgements && assembleSection(folder, 'acknowledgements', acknowledgements, voices),
  };
  const units = unitsInOrder(parts);
  return {
    record: content.record.value,
    ...parts,
    units,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    translations: new Map(Object.entries(content.translations?.value ?? {})),
    terms: content.terms?.value ?? [],
    speakers,
    notes: content.notes?.value ?? [],
    helpLines: helpLines?.value,
    editionPages: content.pages.pages,
    published: content.published?.value ?? emptyLedger,
    redirects: content.redirects?.value ?? [],
    changes: content.changes?.value ?? [],
  };
}
