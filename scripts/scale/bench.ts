// `npm run bench`: builds this report and longer ones and sets side by side what they cost: pages and their weights, the first
// search, the build. Figures, no test: nothing fails by them.
//
//   --times 1,10   how many times as long; 100 takes an hour or more, and some 20 GB of disk
//   --kept         measures what an earlier run built
//   --runs 5       how many times each first search is made
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { loadSoundReport } from '../../src/load.ts';
import { siteFrom } from '../../src/model/address/site.ts';
import type { Report } from '../../src/model/report.ts';
import { filesIn } from '../build/files-in.ts';
import { measureFirst } from '../search/bench/measure.ts';
import { spread } from '../search/bench/sums.ts';
import { table } from '../search/bench/tables.ts';
import { weight } from '../search/bench/traffic.ts';
import { serve } from '../serve.ts';
import { ensureBrowser, launch } from '../setup/browser.mjs';
import { isMain, root, runNode } from '../steps.ts';
import { enlarge } from './enlarge.ts';

const room = join(root, 'node_modules', '.cache', 'scale');
const origin = 'https://report.example';

/** What a build used. */
interface Usage {
  seconds: number;
  /** Seconds of processor time, of all threads. */
  processor: number;
  /** The most memory that it had. */
  megabytes: number;
}

type Figures = Record<string, string | number>;

async function bench(sizes: readonly number[], runs: number, takesKept: boolean): Promise<void> {
  const columns: Figures[] = [];
  for (const times of sizes) {
    const dir = join(room, String(times));
    const content = join(dir, 'content');
    const site = join(dir, 'site');
    if (!takesKept || !existsSync(site)) build(times, dir);
    const report = loadSoundReport(content, siteFrom({ SITE_URL: origin }));
    const usage: Usage = JSON.parse(readFileSync(join(dir, 'usage.json'), 'utf8'));
    columns.push({ ...ofSite(report, site, usage), ...(await ofSearch(report, site, runs)) });
    console.log(`\n${asTable(sizes, columns)}`);
  }
}

/** Writes the longer report and builds it, with nothing of an earlier build. */
function build(times: number, dir: string): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const content = join(dir, 'content');
  enlarge(process.env.CONTENT ?? 'content', content, times);
  const usage = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;
  const env = {
    USAGE: join(dir, 'usage.json'),
    CONTENT: content,
    OUT_DIR: join(dir, 'site'),
    SITE_URL: origin,
    BASE_PATH: '/',
  };
  if (runNode(['--import', usage, 'scripts/build.ts', '--fresh'], env) !== 0)
    throw new Error(`The report ${times} times as long was not built.`);
}

function ofSite(report: Report, site: string, { seconds, processor, megabytes }: Usage): Figures {
  const files = filesIn(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  const bytes = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  const largest = pages.toSorted((a, b) => statSync(join(site, b)).size - statSync(join(site, a)).size).slice(0, 3);
  return {
    'units of the report': report.units.length,
    pages: pages.length,
    files: files.length,
    'site, MB': Math.round(bytes / 1e6),
    'build, s': Math.round(seconds),
    'build, s of processor': Math.round(processor),
    'ms of processor a page': round((processor * 1000) / pages.length),
    'build, most MB of memory': Math.round(megabytes),
    'largest pages, kB compressed': largest
      .map((file) => `${file.replace('/index.html', '/')} ${compressed(join(site, file))}`)
      .join('<br>'),
  };
}

/** First searches on the slow line, in every language and way: what comes over the wire, and until the link is there. */
async function ofSearch(report: Report, site: string, runs: number): Promise<Figures> {
  const served = await serve({ dir: site, base: '/', port: 0 });
  const browser = await launch(await ensureBrowser());
  try {
    const only = { ways: ['search page', 'quick search'], conditions: ['slow'] };
    const all = await measureFirst({ browser, origin: new URL(served.url).origin, report, runs, only });
    return Object.fromEntries(
      all.flatMap(({ locale, way, cold, unanswered }): [string, string | number][] => {
        const bytes = spread(cold.map(({ fetched }) => weight(fetched).bytes)).median;
        const visible = spread(cold.map((each) => each.visible)).median;
        const name = `first search, ${locale}, ${way}`;
        return [
          [`${name}, kB`, Math.round(bytes / 1000)],
          [`${name}, s`, unanswered.length > 0 ? `none of ${unanswered.length}` : round(visible / 1000)],
        ];
      }),
    );
  } finally {
    await browser.close();
    await served.close();
  }
}

const compressed = (file: string): number => round(brotliCompressSync(readFileSync(file)).length / 1000);
const round = (value: number): number => Number(value.toFixed(value < 10 ? 2 : 0));

const asTable = (sizes: readonly number[], columns: readonly Figures[]): string =>
  table(
    ['', ...columns.map((_, at) => `× ${sizes[at]}`)],
    Object.keys(columns[0] ?? {}).map((name) => [name, ...columns.map((column) => column[name] ?? '')]),
  );

if (isMain(import.meta)) {
  const { values } = parseArgs({
    options: {
      times: { type: 'string', default: '1,10' },
      runs: { type: 'string', default: '5' },
      kept: { type: 'boolean', default: false },
    },
  });
  await bench(values.times.split(',').map(Number), Number(values.runs), values.kept);
}
