import { type Report, unit as unitOf, unitsOf } from '../report.ts';
import type { SubjectUnit, Unit } from '../unit/unit.ts';

/** The subjects that a unit is under, in their order. */
export const subjectsOf = (report: Pick<Report, 'units'>, { id }: Pick<Unit, 'id'>): SubjectUnit[] =>
  unitsOf(report, 'subject').filter(({ members }) => members.includes(id));

/** The units of a subject, in printed order. */
export const membersOf = (report: Report, { members }: SubjectUnit): Unit[] => members.map((id) => unitOf(report, id));
