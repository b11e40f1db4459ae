import type { Change } from '../../schemas/ledger.ts';
import { type Problem, problem } from '../problem/problem.ts';
import type { Report } from '../report.ts';
import type { Unit } from '../unit/unit.ts';
import type { Fate, Kept } from './fate.ts';
import { changedLine, editionLine } from './remedy.ts';
import { compareVersions, nextVersion } from './version.ts';

/** That an edition changed a unit's words, and why. */
export interface WordChange {
  version: string;
  date: string;
  why: NonNullable<Change['changed']>[number]['why'];
}

/** The editions that changed a unit's words, newest first. */
export function changesOf({ changes }: Pick<Report, 'changes'>, { id }: Unit): WordChange[] {
  return changes.flatMap(({ version, date, changed = [] }) =>
    changed.filter((change) => change.id === id).map(({ why }) => ({ version, date, why })),
  );
}

const file = { file: 'changelog.json' };

/** The list of editions is in order and names units that are or were there. */
export function changelogProblems({ changes, byId, published, record }: Kept): Problem[] {
  const disorder = changes.flatMap(({ version }, index) => {
    const before = changes[index - 1]?.version;
    return before === undefined || compareVersions(before, version) > 0
      ? []
      : [
          problem(
            'changelog-order',
            file,
            `edition ${version} stands after ${before}`,
            'Newest first, each version once',
          ),
        ];
  });
  const unknown = changes.flatMap(({ version, changed = [] }) =>
    changed
      .filter(({ id }) => !byId.has(id) && !published.units[id])
      .map(({ id }) =>
        problem('id-known', file, `edition ${version}: no unit has or had the id "${id}"`, 'Correct it or take it out'),
      ),
  );
  return [...disorder, ...unknown, ...datedOtherwise({ changes, published, record }), ...backwards(changes)];
}

/** An edition has one date: that of report.json, of published.json and of the list of editions. */
function datedOtherwise({ changes, published, record }: Pick<Kept, 'changes' | 'published' | 'record'>): Problem[] {
  const { version, date } = record.edition;
  const made = published.editions.map((edition) => ({ ...edition, file: 'published.json' }));
  const dated = [...made, { version, date, file: 'report.json' }];
  return dated.flatMap((one) =>
    changes
      .filter((change) => change.version === one.version && change.date !== one.date)
      .map((change) =>
        problem(
          'edition-date',
          file,
          `edition ${one.version} has the date "${change.date}", and ${one.file} "${one.date}"`,
          'Make the two agree',
        ),
      ),
  );
}

/** A later edition has no earlier date. */
const backwards = (changes: Change[]): Problem[] =>
  changes.flatMap(({ version, date }, index) => {
    const newer = changes[index - 1];
    return newer && newer.date < date
      ? [
          problem(
            'edition-date',
            file,
            `edition ${newer.version} is of ${newer.date}, before ${date}, the date of ${version}`,
            'Correct one of the two',
          ),
        ]
      : [];
  });

/** The last edition made, if any, and the version of the one to come. */
export function editions({ published, record }: Pick<Kept, 'published' | 'record'>) {
  const last = published.editions.at(-1);
  const { version } = record.edition;
  const isRaised = !last || compareVersions(version, last.version) > 0;
  return { last, isRaised, coming: isRaised ? version : nextVersion(last.version) };
}

/** Every change of published words is told, with its reason, in the entry of the edition to come. */
export function untoldChanges(report: Kept, all: Fate[]): Problem[] {
  const { changes, record } = report;
  const { coming } = editions(report);
  const entry = changes.find(({ version }) => version === coming);
  const told = entry?.changed?.map(({ id }) => id) ?? [];
  const changed = all.flatMap((fate) => (fate.fate === 'changed' ? [fate] : [])).filter(({ id }) => !told.includes(id));
  if (changed.length === 0) return [];
  const untold = (ids: string, remedy: string) =>
    problem('changes-told', {}, `${ids}: the published words changed`, remedy);
  if (!entry) {
    const ids = changed.map(({ id }) => id);
    const line = editionLine(report, coming, record.edition.date, ids);
    return [untold(ids.join(', '), `Undo it, or add to changelog.json, first: ${line}`)];
  }
  return changed.map(({ id, languages }) =>
    untold(
      `${id} (${languages.join(', ')})`,
      `Undo it, or add to "changed" of edition ${coming} in changelog.json: ${changedLine(report, id)}`,
    ),
  );
}
