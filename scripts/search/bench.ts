// Measures search on the built site and sets it beside MiniSearch on the same units. Figures, no test: nothing fails by them.
//
//   OUT_DIR, BASE_PATH, CONTENT  as for the build; without a built site in OUT_DIR one is built
//   --runs 20       how many times each first search is made, and how many queries are typed
//   --ranks         only what needs no browser: recall and rank, the size of MiniSearch's index
//   --json <file>   writes all figures there, too
//   --timeline      shows what the middle one of the slow first searches loaded, and when
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { siteFrom } from '../../src/model/address/site.ts';
import type { Report } from '../../src/model/report.ts';
import { serve } from '../serve.ts';
import { ensureBrowser, launch } from '../setup/browser.mjs';
import { runNode } from '../steps.ts';
import type { FirstSearches } from './bench/measure.ts';
import { measureAfterPause, measureFirst, measureSeveral } from './bench/measure.ts';
import { indexBytes, writePages } from './bench/minisearch.ts';
import { questionRanks, questionRows } from './bench/question-ranks.ts';
import { ranks } from './bench/ranks.ts';
import { firstTable, indexTable, pauseTable, rankTable, severalTable, table, timeline } from './bench/tables.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    ranks: { type: 'boolean', default: false },
    json: { type: 'string' },
    timeline: { type: 'boolean', default: false },
  },
});
const dir = process.env.OUT_DIR ?? 'dist';

async function bench(report: Report): Promise<object> {
  const found = { ranks: await ranks(report), questions: await questionRanks(report), index: indexBytes(report) };
  say('Right first / in the first three / of; units listed, ms here (median)', rankTable(found.ranks));
  const [heads = [], ...rows] = questionRows(found.questions);
  say('What people ask', table(heads.map(String), rows));
  say('MiniSearch by itself, brotli', indexTable(found.index));
  if (options.ranks) return found;
  if (!existsSync(join(dir, 'index.html')) && runNode(['scripts/build.ts']) !== 0)
    throw new Error('The site could not be built, so its search was not measured.');
  const site = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    cpSync(dir, site, { recursive: true });
    writePages(site, report);
    return { ...found, ...(await inBrowser(site, report)) };
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

async function inBrowser(site: string, report: Report): Promise<object> {
  const served = await serve({ dir: site, base: siteFrom(process.env).base, port: 0 });
  const browser = await launch(await ensureBrowser());
  const setting = { browser, origin: new URL(served.url).origin, report, runs: runsAsked() };
  try {
    const pauses = [];
    const several = [];
    for (const locale of locales) {
      pauses.push(...(await measureAfterPause(setting, locale)).map((each) => ({ locale, ...each })));
      several.push({ locale, searches: await measureSeveral(setting, locale) });
    }
    say(`From the end of a pause in typing, ${setting.runs} queries`, pauseTable(pauses));
    say('A first search of several words: what comes over the wire', severalTable(several));
    const first = await measureFirst(setting);
    say(`First search until the link is visible, median (95th of 100) of ${setting.runs}`, firstTable(first));
    if (options.timeline) for (const each of first) showTimeline(each);
    return { browser: browser.version(), pauses, several, first };
  } finally {
    await browser.close();
    await served.close();
  }
}

function showTimeline({ locale, way, conditions, cold }: FirstSearches): void {
  const middle = [...cold].sort((a, b) => a.visible - b.visible)[Math.floor(cold.length / 2)];
  if (middle && conditions === 'slow') say(`${locale}, ${way}: visible after ${middle.visible} ms`, timeline(middle));
}

function runsAsked(): number {
  const runs = Number(options.runs);
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new Error(`--runs is "${options.runs}"; it must be a whole number from 1 on`);
}

const say = (title: string, text: string): void => console.log(`\n${title}\n\n${text}`);

const before = loadavg();
const figures = await bench(loadSoundReport(process.env.CONTENT ?? 'content'));
const machine = { processors: cpus().length, loadBefore: before, loadAfter: loadavg() };
console.log(
  `\n${machine.processors} processors, load ${before[0]?.toFixed(1)} before and ${machine.loadAfter[0]?.toFixed(1)} after: what else a machine does adds to all times.`,
);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, ...figures }, null, 2)}\n`);
