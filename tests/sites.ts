// The built sites that the tests read. Vitest calls setup() for each group of tests that needs them, and the first call counts;
// as a program this builds them beforehand. A site whose inputs have not changed since it was built stands: two builds of the
// same are byte for byte the same.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root, runNode } from '../scripts/steps.ts';

export interface BuiltSite {
  name: string;
  dir: string;
  content: string;
  base: string;
  origin: string;
}

const origin = 'https://report.example';
const folder = (name: string) => join(root, 'node_modules', '.cache', 'sites', name);
const site = (name: string, content: string, base: string): BuiltSite => ({
  name,
  dir: folder(name),
  content,
  base,
  origin,
});

/** The report at a domain's root. */
export const report = site('report', 'content', '/');
/** The same under a path. */
export const subpath = site('subpath', 'content', '/report/');
/** Another, invented report by the same engine. */
export const fixture = site('fixture', 'tests/fixtures/report', '/');
export const sites = [report, subpath, fixture];

export function setup(): void {
  if (process.env.SITES_ENSURED) return;
  process.env.SITES_ENSURED = 'yes';
  for (const each of sites) ensureSite(each);
}

function ensureSite({ name, dir, content, base }: BuiltSite): void {
  const stampFile = `${dir}.inputs`;
  const stamp = inputHash(content);
  if (existsSync(dir) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  // Without a site the tests that read it fail, each by name, and all others still run.
  for (const old of [stampFile, dir]) rmSync(old, { recursive: true, force: true });
  const isBuilt = buildSite({ CONTENT: content, BASE_PATH: base, OUT_DIR: dir }) === 0;
  if (isBuilt) writeFileSync(stampFile, stamp);
  else console.error(`The site "${name}" (CONTENT=${content}, BASE_PATH=${base}) could not be built: see above.`);
}

/** Builds in a process of its own; its exit code. */
export function buildSite(env: NodeJS.ProcessEnv, ...options: string[]): number {
  return runNode(['scripts/build.ts', ...options], { SITE_URL: origin, ...env });
}

/** A hash of every file that a build reads. */
function inputHash(content: string): string {
  const hash = createHash('sha256').update(process.version);
  const patterns = [
    'src/**/*',
    'scripts/**/*',
    'public/**/*',
    `${content}/**/*`,
    'astro.config.mjs',
    'package-lock.json',
  ];
  const entries = globSync(patterns, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(`\n${path}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

if (isMain(import.meta)) setup();
