import { editionTexts } from './load/assemble/edition-texts.ts';
import { evidenceLinks } from './load/assemble/evidence.ts';
import { reportParts } from './load/assemble/parts.ts';
import { readSource } from './load/assemble/source.ts';
import { withStatistics } from './load/assemble/statistics.ts';
import { speakerOf, type Voices } from './load/assemble/units.ts';
import { crossCheck } from './load/check/cross-check.ts';
import { missingChapters, missingTwins } from './load/check/missing-twins.ts';
import { type Gap, unlistedParts } from './load/check/parts.ts';
import { translationProblems } from './load/check/translation.ts';
import { printedUnread } from './load/check/unread.ts';
import { checkWelshGuidance } from './load/check/welsh/guidance.ts';
import { problemList } from './load/problem/list.ts';
import { type Content, readContent } from './load/read/content.ts';
import { type Folder, openFolder } from './load/read/document.ts';
import { readFolder } from './load/read/entry.ts';
import { type Site, siteFrom } from './model/address/site.ts';
import type { Problem } from './model/problem/problem.ts';
import { allParts, type Report, unitsInOrder } from './model/report.ts';
import type { Unit } from './model/unit/unit.ts';
import { emptyLedger } from './schemas/ledger.ts';
import type { ReportRecord } from './schemas/report.ts';

export interface Loaded {
  /** The report, as far as it could be read: whole only where there are no problems, and absent without its report.json. */
  report?: Report;
  /** The files, as far as they could be read; absent without the folder. */
  content?: Content;
  /** Everything wrong with the content. */
  problems: Problem[];
  /** Where content and source differ; asked only when every file that is held against it could be read. */
  sourceProblems: Problem[];
}

/** Reads the content of one report from its folder. The only reader: pages, scripts and tests all come through here. */
export function loadReport(dir: string, site: Site = siteFrom({})): Loaded {
  const { fault } = readFolder(dir);
  if (fault) return { problems: [{ file: dir, ...fault }], sourceProblems: [] };
  const folder = openFolder(dir);
  const content = readContent(folder);
  note(folder, unlistedParts(content, folder));
  const parts = assemble(folder, content);
  const report = content.record && wholeReport(content, content.record.value, parts, site);
  const sourced = readSource(folder, content, report);
  note(folder, missingChapters(content, folder.unread));
  note(folder, missingTwins(content, parts.units, sourced, folder));
  const { unread } = folder;
  const { source } = sourced;
  return {
    report: report && source ? { ...report, source } : report,
    content,
    problems: checked(content, report, parts.units, folder),
    sourceProblems: printedUnread(unread) ? [] : sourced.problems,
  };
}

/** Files that are missing, as what else is there tells: what is in them is unknown. */
function note({ problems, unread }: Folder, gaps: Gap[]): void {
  for (const gap of gaps) {
    unread.add(gap.unread);
    if (gap.problem) problems.push(gap.problem);
  }
}

/** What was wrong with the files by themselves, and with what they say of one another. */
function checked(content: Content, report: Report | undefined, units: Unit[], folder: Folder): Problem[] {
  const { problems, unread } = folder;
  const found = [...problems, ...crossCheck(content, units, folder)];
  const ofWelsh = report && unread.size === 0 ? checkWelshGuidance(content, report, found.length === 0) : [];
  const all = [...found, ...ofWelsh];
  return all.length > 0 ? all : translationProblems(content, units);
}

/** The report of that folder, or an error that lists everything wrong with it. */
export function loadSoundReport(dir: string, site?: Site): Report {
  const { report, problems } = loadReport(dir, site);
  if (report && problems.length === 0) return report;
  throw new Error(problemList(problems, dir));
}

type Parts = ReturnType<typeof assemble>;

function assemble(folder: Folder, content: Content) {
  const speakers = (content.speakers?.value ?? []).map(speakerOf);
  const voices: Voices = {
    quotations: new Map((content.quotations?.value ?? []).map((record) => [record.id, record])),
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
  };
  const records = Object.entries(content.translations?.value ?? {});
  const around = { voices, turned: records.flatMap(([id, { from }]) => (from === undefined ? [] : [id])) };
  const parts = reportParts(folder, content, around);
  const chapters = allParts(parts).flatMap((part) => (part.type === 'chapters' ? part.chapters : []));
  return { parts, chapters, speakers, units: withStatistics(unitsInOrder(parts), content) };
}

function wholeReport(content: Content, record: ReportRecord, parts: Parts, site: Site): Report {
  const report: Report = {
    site,
    record,
    languages: content.languages,
    ...parts,
    byId: new Map(parts.units.map((unit) => [unit.id, unit])),
    translations: new Map(Object.entries(content.translations?.value ?? {})),
    terms: content.terms?.value ?? [],
    synonyms: content.synonyms?.value ?? { en: [], cy: [], apart: { en: [], cy: [] } },
    welsh: {
      families: content.families?.value ?? [],
      words: content.allowed?.value.words.map(({ word }) => word) ?? [],
    },
    names: content.names?.value ?? [],
    places: content.statistics?.value.places ?? [],
    measures: { units: content.statistics?.value.units ?? [], methods: content.statistics?.value.methods ?? [] },
    derived: content.derived?.value ?? [],
    evidence: evidenceLinks(content),
    unlinked: content.evidence?.value.none ?? [],
    notes: content.notes?.value ?? [],
    helpLines: content.helpLines?.value,
    editionPages: content.pages.pages,
    downloads: [],
    editionTexts: [],
    published: content.published?.value ?? emptyLedger,
    wordings: new Map(content.wordings.map(({ version, value }) => [version, value])),
    redirects: content.redirects?.value ?? [],
    changes: content.changes?.value ?? [],
  };
  return { ...report, editionTexts: editionTexts(content.pages, report, content.editionRecords?.value ?? {}) };
}
