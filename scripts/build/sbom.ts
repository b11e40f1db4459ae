// The bill of materials of a site: which packages its build used, and which of them may have left code in what browsers get. Made
// of the lock file alone. `npm sbom` is not asked: it refuses a project without a version, needs npm where a build needs Node only,
// and writes the hour, a random number and npm's own version.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../steps.ts';

/** Its file at the root of a site: CycloneDX has names end like this, so that tools know the format. */
export const sbomFile = 'sbom.cdx.json';

/** The packages that scripts of pages may run; a test holds that they import no other. Pagefind is loaded from files of its own. */
export const runInBrowsers = ['chart.js', 'fflate', 'pagefind', 'stemmer'];
/** Those of which browsers get words alone. */
const readInBrowsers = ['dictionary-cy', 'dictionary-en', 'dictionary-en-gb'];

const names = z.record(z.string(), z.string()).default({});
const lockSchema = z.object({
  name: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().default(false),
      dependencies: names,
      devDependencies: names,
      optionalDependencies: names,
      peerDependencies: names,
    }),
  ),
});

/** package-lock.json, as far as it is read. */
export type Lock = z.infer<typeof lockSchema>;
type Locked = Lock['packages'][string];

export const readLock = (file: string): Lock => lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Writes the bill into a built site. */
export function writeSbom(site: string): void {
  const lock = readLock(join(root, 'package-lock.json'));
  writeFileSync(
    join(site, sbomFile),
    `${JSON.stringify(sbom(lock, [...runInBrowsers, ...readInBrowsers]), null, 1)}\n`,
  );
}

/**
 * The bill as CycloneDX 1.5 has it. A component is `required` where browsers may get something of it, `excluded` where it was
 * needed to build or test alone; the latter have the property `cdx:npm:package:development`. Its serial number comes of what it
 * says, and it names no hour: the same lock gives the same bytes. No address of a registry stands in it.
 *
 * @param inBrowsers names of packages that browsers get something of; what these need in turn is taken for such, too
 */
export function sbom(lock: Lock, inBrowsers: readonly string[]): Record<string, unknown> {
  const places = Object.keys(lock.packages).filter((place) => place !== '');
  const reached = reachedFrom(
    lock,
    inBrowsers.map((name) => `node_modules/${name}`),
  );
  const own = { 'bom-ref': lock.name, type: 'application', name: lock.name, ...licences(lock.packages['']?.license) };
  const said = {
    metadata: { lifecycles: [{ phase: 'build' }], component: own },
    components: places.map((place) => component(place, lock, reached.has(place))),
    dependencies: ['', ...places].map((place) => ({
      ref: place || lock.name,
      dependsOn: needsOf(lock, place),
    })),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: serialNumber(JSON.stringify(said)),
    version: 1,
    ...said,
  };
}

function component(place: string, lock: Lock, isInBrowsers: boolean): Record<string, unknown> {
  const locked: Partial<Locked> = lock.packages[place] ?? {};
  const { version, license, integrity, dev } = locked;
  const name = nameAt(place);
  return {
    // A package may be there in several versions, and twice in one: its place is its own.
    'bom-ref': place,
    type: 'library',
    name,
    version,
    scope: isInBrowsers ? 'required' : 'excluded',
    ...(integrity === undefined ? {} : { hashes: [hash(integrity)] }),
    ...licences(license),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(dev ? { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] } : {}),
  };
}

/** The packages that are needed from some places on, those themselves included. */
function reachedFrom(lock: Lock, begin: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = begin.filter((place) => place in lock.packages);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    waiting.push(...needsOf(lock, place));
  }
  return reached;
}

/** The places of the packages that one needs, in order; those that no platform's lock has are left out. */
function needsOf(lock: Lock, place: string): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = lock.packages[place] ?? {};
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
  return [...new Set(Object.keys(all).flatMap((name) => placeOf(lock, name, place) ?? []))].sort();
}

/** Where Node would find the package, seen from the one at `from`: in its own node_modules or the next above. */
function placeOf(lock: Lock, name: string, from: string): string | undefined {
  const above = from === '' ? [] : from.split('/node_modules/').map((_, index, all) => all.slice(0, index + 1));
  const rooms = [...above.map((parts) => `${parts.join('/node_modules/')}/`).reverse(), ''];
  return rooms.map((room) => `${room}node_modules/${name}`).find((place) => place in lock.packages);
}

/** "node_modules/a/node_modules/@b/c" is "@b/c". */
const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** "sha512-<Base64>" as CycloneDX writes it. */
function hash(integrity: string): { alg: string; content: string } {
  const [name = '', value = ''] = integrity.split('-', 2);
  return { alg: name.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
}

/** A name of SPDX, an expression of such names, or, where a package has written something else, its words. */
function licences(said: string | undefined): { licenses?: Record<string, unknown>[] } {
  if (said === undefined) return {};
  // The names of SPDX have a digit, but for a few.
  const isSpdx = said.split(/[()\s]+|\b(?:AND|OR|WITH)\b/).every((name) => /^$|\d|^(?:MIT|ISC|Zlib)$/.test(name));
  if (!isSpdx) return { licenses: [{ license: { name: said } }] };
  return { licenses: [/\s/.test(said) ? { expression: said } : { license: { id: said } }] };
}

/** A UUID of the version that is made of a hash, as RFC 9562 has it (version 8). */
function serialNumber(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
