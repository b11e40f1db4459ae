import type { Published } from '../../schemas/ledger.ts';
import { sha256 } from '../hash.ts';
import { type Problem, problem } from '../problem/problem.ts';

/**
 * The digest of an edition: the lower-case SHA-256 of the UTF-8 of the JSON, without spaces and with the fields in the order
 * of the schema, of `{ "editions": […], "units": {…} }`: the editions before with their digests, this one without its own,
 * and all units as it left them, in the order of their ids. So each holds the one before, and the last holds the whole file.
 * It notices a hand, and not one who makes the digests anew; that only a copy kept elsewhere shows.
 */
export function editionDigest(
  before: Published['editions'],
  { version, date }: { version: string; date: string },
  units: Published['units'],
): string {
  const inOrder = Object.entries(units)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { kind, since, until, parent, home, formerly, address, en, cy, worded, earlier }]) => [
      id,
      {
        kind,
        since,
        until,
        parent,
        home,
        formerly,
        address,
        en,
        cy,
        worded,
        earlier: earlier?.map((wording) => ({ version: wording.version, en: wording.en, cy: wording.cy })),
      },
    ]);
  const editions = [
    ...before.map((edition) => ({ version: edition.version, date: edition.date, digest: edition.digest })),
    { version, date },
  ];
  return sha256(JSON.stringify({ editions, units: Object.fromEntries(inOrder) }));
}

const touched = (message: string): Problem => problem('ledger-untouched', { file: 'published.json' }, message, back);

const back = 'Put the file back as `npm run release` last wrote it; nobody else writes it';

/** What shows that published.json is not as `npm run release` left it. */
export function tamperProblems({ editions, units }: Published): Problem[] {
  const last = editions.at(-1);
  if (!last) return Object.keys(units).length > 0 ? [touched('it has units, and no edition that published them')] : [];
  const made = editions.map(({ version }) => version);
  const strangers = Object.entries(units).flatMap(([id, { since, until, worded, earlier = [] }]) =>
    [...new Set([since, until, worded, ...earlier.map(({ version }) => version)])]
      .filter((version) => version !== undefined)
      .filter((version) => !made.includes(version))
      .map((version) => touched(`${id} is of edition ${version}, which is not among its "editions"`)),
  );
  const isWhole = editionDigest(editions.slice(0, -1), last, units) === last.digest;
  return [
    ...strangers,
    ...(isWhole
      ? []
      : [touched(`it is not as edition ${last.version} left it: its digest is not that of its editions and units`)]),
  ];
}
