import type { Redirect } from '../../schemas/ledger.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Report } from '../report.ts';
import type { Unit } from '../unit/unit.ts';
import type { Kept } from './fate.ts';
import { nearest, redirectLine } from './remedy.ts';

/** What moved to a unit: the redirects of old ids that lead to it. */
export const redirectsTo = ({ redirects }: Pick<Report, 'redirects'>, { id }: Unit): Redirect[] =>
  redirects.filter(({ to }) => to === id);

/** Every redirect leads from an id that was published and that no unit has, in one step, to a unit. */
export function redirectProblems(report: Kept): Problem[] {
  const { redirects } = report;
  return redirects.flatMap((redirect, index) => {
    const flaw = redirects.findIndex(({ from }) => from === redirect.from) < index ? twice : fault(report, redirect);
    if (!flaw) return [];
    const [message, remedy] = flaw;
    return [problem('redirect-sound', { file: 'redirects.json' }, `from "${redirect.from}": ${message}`, remedy)];
  });
}

type Flaw = [message: string, remedy: string];

const unpublished: Flaw = [
  'this id was never published, so no link leads there',
  'Take the entry out, or correct the id',
];

const twice: Flaw = ['this id is redirected twice', 'Keep one of the entries'];

function fault(report: Kept, { from, to }: Redirect): Flaw | undefined {
  const { byId, published } = report;
  if (byId.has(from)) return [`a unit has this id, so readers would never get to "${to}"`, 'Take the entry out'];
  const was = Object.hasOwn(published.units, from) ? published.units[from] : undefined;
  if (byId.has(to)) return was || published.editions.length === 0 ? undefined : unpublished;
  const end = follow(report, to, [from]);
  const target = end ?? (was && nearest(report, was, from));
  const remedy = target
    ? `Write instead: ${redirectLine(report, from, target, end ? 'renumbered' : 'gone')}`
    : 'Name a unit that is there';
  if (end) return [`it leads to "${to}", which is itself redirected`, remedy];
  return [`no unit has the id "${to}" that it leads to, nor does a redirect from there lead to one`, remedy];
}

/** The unit at the end of a chain of redirects; undefined where it breaks off or comes back to where it was. */
function follow(report: Kept, id: string, seen: string[]): string | undefined {
  if (report.byId.has(id)) return id;
  const next = report.redirects.find(({ from }) => from === id);
  return next && !seen.includes(id) ? follow(report, next.to, [...seen, id]) : undefined;
}
