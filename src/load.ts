import { editionTexts } from './load/assemble/edition-texts.ts';
import { reportParts } from './load/assemble/parts.ts';
import { addSource } from './load/assemble/source.ts';
import { withStatistics } from './load/assemble/statistics.ts';
import { speakerOf, type Voices } from './load/assemble/units.ts';
import { crossCheck } from './load/check/cross-check.ts';
import { missingChapters, missingTwins } from './load/check/missing-twins.ts';
import { unlistedParts } from './load/check/parts.ts';
import { translationProblems } from './load/check/translation.ts';
import { printedUnread } from './load/check/unread.ts';
import { checkWelshGuidance } from './load/check/welsh/guidance.ts';
import { gathered } from './load/problem/gathered.ts';
import { type Content, readContent } from './load/read/content.ts';
import type { Folder } from './load/read/document.ts';
import { readFolder } from './load/read/entry.ts';
import { shown } from './load/read/text/characters.ts';
import { type Site, siteFrom } from './model/address/site.ts';
import { allParts, type Report, unitsInOrder } from './model/report.ts';
import { emptyLedger } from './schemas/ledger.ts';
import type { ReportRecord } from './schemas/report.ts';

export interface Loaded {
  /** The report, as far as it could be read: whole only where there are no problems, and absent without its report.json. */
  report?: Report;
  /** Everything wrong with the content, each with its place and remedy. */
  problems: string[];
  /** Where content and source differ, each with its place; asked only when every file that is held against it could be read. */
  sourceProblems: string[];
}

/** Reads the content of one report from its folder. The only reader: pages, scripts and tests all come through here. */
export function loadReport(dir: string, site: Site = siteFrom({})): Loaded {
  const { fault } = readFolder(dir);
  if (fault) return { problems: [`${dir}: ${fault}`], sourceProblems: [] };
  const folder: Folder = { dir, problems: [], unread: new Set() };
  const content = readContent(folder);
  unlistedParts(content, folder);
  const parts = assemble(folder, content);
  const report = content.record && wholeReport(folder, content, content.record.value, parts, site);
  const sourced = addSource(folder, content, report);
  missingChapters(content, folder);
  missingTwins(content, parts.units, sourced, folder);
  crossCheck(content, parts.units, folder);
  checkWelshGuidance(content, report, folder);
  translationProblems(content, parts.units, folder);
  const { source } = sourced;
  return {
    report: report && source ? { ...report, source } : report,
    problems: folder.problems,
    sourceProblems: printedUnread(folder.unread) ? [] : sourced.problems,
  };
}

/** The report of that folder, or an error that lists everything wrong with it. */
export function loadSoundReport(dir: string, site?: Site): Report {
  const { report, problems } = loadReport(dir, site);
  if (report && problems.length === 0) return report;
  throw new Error(problemList(problems, dir));
}

/** "2 problems in content:", and each on a line of its own; of many that are alike the first few and the places of the rest. */
export function problemList(problems: string[], where: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in ${where}:`, ...gathered(problems).map((problem) => `  ${shown(problem)}`)].join('\n');
}

type Parts = ReturnType<typeof assemble>;

function assemble(folder: Folder, content: Content) {
  const speakers = (content.speakers?.value ?? []).map(speakerOf);
  const voices: Voices = {
    quotations: new Map((content.quotations?.value ?? []).map((record) => [record.id, record])),
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
  };
  const records = Object.entries(content.translations?.value ?? {});
  const around = { voices, welshFirst: records.flatMap(([id, { from }]) => (from === undefined ? [] : [id])) };
  const parts = reportParts(folder, content, around);
  const chapters = allParts(parts).flatMap((part) => (part.type === 'chapters' ? part.chapters : []));
  return { parts, chapters, speakers, units: withStatistics(unitsInOrder(parts), content) };
}

function wholeReport(folder: Folder, content: Content, record: ReportRecord, parts: Parts, site: Site): Report {
  const report: Report = {
    site,
    record,
    ...parts,
    byId: new Map(parts.units.map((unit) => [unit.id, unit])),
    translations: new Map(Object.entries(content.translations?.value ?? {})),
    terms: content.terms?.value ?? [],
    synonyms: content.synonyms?.value ?? { en: [], cy: [] },
    welsh: {
      families: content.families?.value ?? [],
      words: content.allowed?.value.words.map(({ word }) => word) ?? [],
    },
    names: content.names?.value ?? [],
    places: content.statistics?.value.places ?? [],
    derived: content.derived?.value ?? [],
    notes: content.notes?.value ?? [],
    helpLines: content.helpLines?.value,
    editionPages: content.pages.pages,
    editionTexts: [],
    published: content.published?.value ?? emptyLedger,
    redirects: content.redirects?.value ?? [],
    changes: content.changes?.value ?? [],
  };
  return { ...report, editionTexts: editionTexts(folder, report, content.editionRecords?.value ?? {}) };
}
