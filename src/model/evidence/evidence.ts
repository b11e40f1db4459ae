import { type EvidenceRole, evidenceRoles } from '../../schemas/reading/evidence.ts';
import { ancestors, type Chapter, entryLists, type Report } from '../report.ts';
import { statisticsOf } from '../statistic/report-statistics.ts';
import type { EntryUnit, Unit } from '../unit/unit.ts';
import type { EvidenceLink } from './link.ts';

/** What a finding rests on: the strongest first, the report's own summaries last. */
export const evidenceOf = ({ evidence }: Pick<Report, 'evidence'>, { id }: Pick<Unit, 'id'>): EvidenceLink[] =>
  evidence.filter(({ of }) => of === id);

/** The links from a unit to what it bears on, in the order of the findings. */
export const bearingsOf = ({ evidence }: Pick<Report, 'evidence'>, { id }: Pick<Unit, 'id'>): EvidenceLink[] =>
  evidence.filter(({ unit }) => unit === id);

/** Those of a block of text and of the numbers that it is the first to state, each finding once, in their order. */
export function blockBearings(report: Report, block: Unit): EvidenceLink[] {
  const own = bearingsOf(report, block);
  const ofNumbers = statisticsOf(report, block).flatMap((number) => bearingsOf(report, number));
  const more = ofNumbers.filter(({ of }) => own.every((each) => each.of !== of));
  const all = [...own, ...more.filter(({ of }, at) => more.findIndex((each) => each.of === of) === at)];
  const order = findings(report);
  return all.sort((a, b) => order.findIndex(({ id }) => id === a.of) - order.findIndex(({ id }) => id === b.of));
}

/** What the edition says that evidence bears on: the entries of the lists that have pages of their own. */
export const findings = (report: Pick<Report, 'parts' | 'evidence'>): EntryUnit[] => {
  const named = new Set(report.evidence.map(({ of }) => of));
  return entryLists(report).flatMap(({ entries }) => entries.filter(({ id }) => named.has(id)));
};

/** Whether a passage is the report's own summary of a chapter, and not what it saw. */
export const isSummary = (report: Report, passage: Unit): boolean =>
  ancestors(report, passage).some(
    ({ type, parent }) => type === 'section' && parent !== undefined && report.byId.get(parent)?.type === 'chapter',
  );

/** Links by role, in one order; roles without any are left out. */
export const byRole = (links: EvidenceLink[]): [EvidenceRole, EvidenceLink[]][] =>
  evidenceRoles.flatMap((role): [EvidenceRole, EvidenceLink[]][] => {
    const own = links.filter((link) => link.role === role);
    return own.length > 0 ? [[role, own]] : [];
  });

/** What a finding rests on by role and, last, what of it stands in the report's own summaries. */
export function evidenceParts(report: Report, finding: Unit): [EvidenceRole | 'summary', EvidenceLink[]][] {
  const links = evidenceOf(report, finding);
  const summaries = links.filter(({ unit }) => {
    const passage = report.byId.get(unit);
    return passage !== undefined && isSummary(report, passage);
  });
  return [
    ...byRole(links.filter((link) => !summaries.includes(link))),
    ...(summaries.length > 0 ? [['summary', summaries] satisfies ['summary', EvidenceLink[]]] : []),
  ];
}

/** The chapter that a finding has most of its evidence from, the first of equals; summaries and examples count, too. */
export function mainChapter(report: Report, finding: Unit): Chapter | undefined {
  const numbers = evidenceOf(report, finding).flatMap(({ unit }) => report.byId.get(unit)?.home.chapter ?? []);
  const count = (number: number) => numbers.filter((each) => each === number).length;
  const [most] = [...report.chapters].sort((a, b) => count(b.number) - count(a.number));
  return most && count(most.number) > 0 ? most : undefined;
}

/** How many passages each of the other findings shares with this one; those that share none are left out. */
export function sharing(report: Report, finding: Unit): { other: EntryUnit; shared: number }[] {
  const own = new Set(evidenceOf(report, finding).map(({ unit }) => unit));
  return findings(report)
    .filter(({ id }) => id !== finding.id)
    .map((other) => ({ other, shared: evidenceOf(report, other).filter(({ unit }) => own.has(unit)).length }))
    .filter(({ shared }) => shared > 0);
}
