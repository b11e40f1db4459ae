import { type Chapter, listOf, type Report, unit } from '../report.ts';
import type { EntryUnit, SectionUnit, Unit } from '../unit/unit.ts';
import { evidenceOf, findings } from './evidence.ts';
import type { EvidenceLink } from './link.ts';

/** Whose words a passage is: the report's text, what people or documents said, or a number. */
export type Substance = 'text' | 'voices' | 'numbers';

export const substanceOf = ({ type }: Unit): Substance =>
  type === 'quotation' ? 'voices' : type === 'statistic' || type === 'figure' ? 'numbers' : 'text';

const substances: Substance[] = ['text', 'voices', 'numbers'];

/** What of a finding's evidence is in one place. */
export interface MapCell {
  /** In the order of the report's text, its voices and its numbers; those that qualify after the others of their sort. */
  links: EvidenceLink[];
}

/** A finding, and its evidence by chapter and, last, in the other parts of the report. */
export interface MapRow {
  finding: EntryUnit;
  /** A cell for each chapter, and one for the rest where anything is there. */
  cells: MapCell[];
}

/** How the evidence runs from the chapters of a report to its findings. */
export interface EvidenceMap {
  chapters: Chapter[];
  /** Whether any evidence stands in no chapter. */
  hasRest: boolean;
  /** Findings under the group that they are in; undefined of a list without groups. */
  groups: { group: SectionUnit | undefined; rows: MapRow[] }[];
}

export function evidenceMap(report: Report): EvidenceMap {
  const { chapters } = report;
  const chapterOf = (link: EvidenceLink) => unit(report, link.unit).home.chapter;
  const numbers = chapters.map(({ number }) => number);
  const isRest = (link: EvidenceLink) => !numbers.some((number) => number === chapterOf(link));
  const hasRest = report.evidence.some(isRest);
  const rows = findings(report).map((finding): MapRow => {
    const links = evidenceOf(report, finding);
    return {
      finding,
      cells: [
        ...numbers.map((number) => ({
          links: sorted(
            report,
            links.filter((link) => chapterOf(link) === number),
          ),
        })),
        ...(hasRest ? [{ links: sorted(report, links.filter(isRest)) }] : []),
      ],
    };
  });
  const byGroup = Map.groupBy(rows, ({ finding }) => groupOf(report, finding)?.id);
  return {
    chapters,
    hasRest,
    groups: [...byGroup.values()].map((own) => ({ group: own[0] && groupOf(report, own[0].finding), rows: own })),
  };
}

const groupOf = (report: Report, finding: EntryUnit): SectionUnit | undefined =>
  listOf(report, finding)?.groups.find(({ unit: { id } }) => id === finding.parent)?.unit;

function sorted(report: Report, links: EvidenceLink[]): EvidenceLink[] {
  const rank = (link: EvidenceLink) =>
    substances.indexOf(substanceOf(unit(report, link.unit))) * 2 + (link.role === 'qualifies' ? 1 : 0);
  const place = (link: EvidenceLink) => report.units.findIndex(({ id }) => id === link.unit);
  return links.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b));
}
