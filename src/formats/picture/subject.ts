import type { Target } from '../../model/address/permalink.ts';
import { ownAddress } from '../../model/address/room.ts';
import type { Report } from '../../model/report.ts';
import { isPageItself, type Unit } from '../../model/unit/unit.ts';

/** What a link that is shared shows of a page, in pixels: the size that networks ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What a picture is of: a unit, or the whole report, of which the id is "report". */
export type PictureSubject = Unit | 'report';

export const subjectId = (subject: PictureSubject): string => (subject === 'report' ? 'report' : subject.id);

/**
 * Whether a unit has a picture: what is a page, or has one of its own. Pictures have whole addresses or none, so that a site
 * of which nobody has said where it stands has none.
 */
export const hasPicture = ({ site }: Pick<Report, 'site'>, unit: Unit): boolean =>
  site.indexed && (isPageItself(unit) || ownAddress(unit) !== undefined);

/** Everything of which a site has a picture in each language. */
export const pictureSubjects = (report: Report): PictureSubject[] =>
  report.site.indexed ? ['report', ...report.units.filter((unit) => hasPicture(report, unit))] : [];

/** The picture of a page: that of the unit that it is about, or of the whole report. Undefined of a site without pictures. */
export function pictureOf(report: Pick<Report, 'site' | 'byId'>, target: Target): PictureSubject | undefined {
  if (!report.site.indexed) return undefined;
  const unit =
    target.to === 'side-by-side' ? report.byId.get(target.id) : target.to === 'unit' ? target.unit : undefined;
  return unit && hasPicture(report, unit) ? unit : 'report';
}
