// Checks the content, builds the pages and the search index. Any problem ends it with exit code 1, and the folder built
// before stays as it was.
//
//   SITE_URL   origin of the published site, for example https://report.example
//   BASE_PATH  path it is served under, for example /report/ (default /)
//   CONTENT    the report's folder (default content)
//   OUT_DIR    where the site goes (default dist)
//   --fresh    builds without anything kept from earlier builds
//   --editions makes what takes longer besides: the whole site as a file, to read without a network
//   --compressed  puts compressed files beside those of the site, for servers that send them as they are (docs/publish.md)
//
// Beside the site goes what hosts are configured with: dist.hosting/ beside dist/.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Site, siteFrom } from '../src/model/address/site.ts';
import type { Report } from '../src/model/report.ts';
import type { MakeOfSite } from './build/editions/makers.ts';
import { joinSheets } from './build/joined-sheets.ts';
import { machineFault } from './build/machine-fault.ts';
import { moveIntoPlace } from './build/move-into-place.ts';
import { isRunning, oneAtATime } from './build/one-at-a-time.ts';
import { writeSbom } from './build/sbom.ts';
import { writeSums } from './build/sums.ts';
import { folderFault } from './setup/folder.mjs';
import { isMain, root } from './steps.ts';

// Vite takes "test" from a test runner that started us, and would then leave out what only the published site has.
process.env.NODE_ENV = 'production';
// Vite reads its own constants from variables of these names, and a test runner sets them: pages would lose their policy.
for (const name of ['DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { CONTENT = 'content', OUT_DIR = 'dist' } = process.env;
const cache = join(root, 'node_modules', '.cache');
const makesAll = process.argv.includes('--editions');
const compresses = process.argv.includes('--compressed');
/** Who asked for what takes longer is told how far it is. */
const sayOfEditions = (line: string) => makesAll && console.log(line);

class Refusal extends Error {}

async function build(): Promise<void> {
  const begun = performance.now();
  const site = settings();
  if (!site.indexed) {
    console.warn(
      'SITE_URL is not set: this build names a localhost origin and asks search engines to stay away.\n' +
        'To publish, build with for example SITE_URL=https://report.example\n',
    );
  }
  const { contentState } = await import('./build/content-steps.ts');
  const state = contentState(CONTENT);
  if (state.faults) {
    const { problemList } = await import('../src/load/problem/list.ts');
    throw new Refusal(problemList(state.faults.problems, state.faults.step));
  }
  for (const remark of state.remarks) console.warn(remark);
  await remarkOnExpiry({ ...state.report, site });

  const staging = stagingFolder();
  const isFresh = process.argv.includes('--fresh');
  let pages = 0;
  // Beside the pages, which leave a processor idle; into folders of their own, as Astro empties the one that it writes to.
  const beside = { pictures: `${staging}.pictures`, editions: `${staging}.editions` };
  const hosting = `${staging}.hosting`;
  try {
    const report = { ...state.report, site };
    const editions = await beginEditions(report, beside.editions, isFresh);
    // By this src/site.ts knows which files the pages may name.
    process.env.DOWNLOADS = editions.kinds.join();
    const { makePictures } = await import('./build/pictures.ts');
    const drawing = makePictures(report, beside.pictures, isFresh);
    const all = await Promise.allSettled([buildPages(staging, site.base), drawing, editions.written]);
    for (const each of all) if (each.status === 'rejected') throw each.reason;
    for (const folder of Object.values(beside)) if (existsSync(folder)) cpSync(folder, staging, { recursive: true });
    await finishSite({ ...report, downloads: editions.kinds }, staging, editions.makeOfSite, isFresh);
    pages = readdirSync(staging, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
    await prepareHosting(site, staging, hosting);
    moveIntoPlace(staging, resolve(root, OUT_DIR));
    moveIntoPlace(hosting, `${resolve(root, OUT_DIR)}.hosting`);
  } finally {
    for (const folder of [staging, hosting, ...Object.values(beside)]) rmSync(folder, { recursive: true, force: true });
  }
  console.log(`Built ${OUT_DIR}: ${pages} pages in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}

/** What the site says of its contact is out of date a year after the edition; the bytes are the same whenever they are made. */
async function remarkOnExpiry(report: Report): Promise<void> {
  const { securityExpires } = await import('../src/formats/security-txt.ts');
  const expires = securityExpires(report);
  if (expires && expires.getTime() < Date.now())
    console.warn(
      `/.well-known/security.txt says that its contact held until ${expires.toISOString().slice(0, 10)}: ` +
        'see that it still does, and make an edition with today’s date (npm run release).',
    );
}

/** Which files to keep there will be; what is missing is said, and the site built without. */
async function beginEditions(report: Report, folder: string, isFresh: boolean) {
  const { makeEditions } = await import('./build/editions.ts');
  const { siteMakers } = await import('./build/editions/makers.ts');
  const { kindsOf, loadMakers } = await import('./build/editions/loaded.ts');
  const ofSite = await loadMakers(makesAll ? siteMakers : []);
  const { kinds, missing, written } = await makeEditions(report, folder, { isFresh, say: sayOfEditions });
  for (const each of [...missing, ...ofSite.missing]) console.warn(each);
  return { kinds: [...kinds, ...kindsOf(ofSite)], written, makeOfSite: ofSite.made.get('offline') };
}

/** What is made of finished pages: what they say of files, search, the file that holds them all, and sums. */
async function finishSite(
  report: Report,
  site: string,
  makeOfSite: MakeOfSite | undefined,
  isFresh: boolean,
): Promise<void> {
  joinSheets(site);
  const { factsOf, fillPages, markedPages } = await import('./build/editions/fill.ts');
  const marked = markedPages(report, site);
  fillPages(marked, factsOf(site));
  const { indexSearch } = await import('./search/index-search.ts');
  await indexSearch(site, report, isFresh);
  const { writeOfSite } = await import('./build/editions/of-site.ts');
  if (makeOfSite) await writeOfSite(report, makeOfSite, site, marked, sayOfEditions);
  const { writeKeptSite } = await import('./offline/kept-site.ts');
  writeKeptSite(site, report);
  writeSums(site);
  writeSbom(site);
}

/** What hosts need of a finished site: their configurations and, where it is asked for, compressed files. */
async function prepareHosting(site: Site, folder: string, hosting: string): Promise<void> {
  const { hostedSite, writeHosting } = await import('./hosting/write-hosting.ts');
  writeHosting(hostedSite(folder, site), folder, hosting);
  if (!compresses) return;
  const { compressSite } = await import('./hosting/compress.ts');
  console.log(`Compressed files beside those of the site: ${await compressSite(folder)}.`);
}

function refuse(problems: string[], what = 'the settings'): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Refusal(`${count} in ${what}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}

function giveUp(error: unknown): number {
  console.error(error instanceof Refusal ? error.message : (machineFault(error) ?? error));
  console.error('\nNothing was built.');
  return 1;
}

function settings(): Site {
  try {
    const faults = [folderFault(root) ?? folderFault(resolve(root, CONTENT), 'The content')];
    refuse(faults.filter((fault) => fault !== undefined));
    const site = siteFrom(process.env);
    if (!existsSync(resolve(root, CONTENT))) refuse([`CONTENT is "${CONTENT}"; there is no such folder`]);
    return site;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(error instanceof Error ? error.message : String(error));
  }
}

async function buildPages(outDir: string, base: string): Promise<void> {
  const astro = await import('astro');
  const cacheDir = join(cache, 'astro', siteKey(base));
  const isFresh = process.argv.includes('--fresh');
  if (isFresh) rmSync(cacheDir, { recursive: true, force: true });
  await astro.build({ root, outDir, cacheDir, force: isFresh, logLevel: 'warn' });
}

/** Sites of other settings must not see one another's files. */
function siteKey(base: string): string {
  return createHash('sha256').update([CONTENT, base, OUT_DIR].join('\n')).digest('hex').slice(0, 12);
}

/** An empty folder of this process; those that ended builds left behind go. */
function stagingFolder(): string {
  const room = join(cache, 'staging');
  mkdirSync(room, { recursive: true });
  for (const name of readdirSync(room))
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(room, name), { recursive: true });
  const folder = join(room, String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

async function buildAlone(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  await oneAtATime(join(cache, 'build.lock'), build);
}

if (isMain(import.meta)) {
  process.exitCode = await buildAlone().then(() => 0, giveUp);
}
