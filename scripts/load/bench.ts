// How many readers the built site can have under nginx on this machine, with the configuration that is published. Bounded: it asks
// 127.0.0.1 alone, from a second process, over so many connections for so many seconds, and stops by itself. Figures, no test.
//
//   OUT_DIR, BASE_PATH  as for the build
//   --seconds 3         of each row, 10 at most
//   --connections 32    at once, 128 at most
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteFrom } from '../../src/model/address/site.ts';
import { builtSite } from '../build/built-site.ts';
import { compressSite } from '../hosting/compress.ts';
import type { HostedSite } from '../hosting/hosted-site.ts';
import { startTrial, type Trial } from '../hosting/trial.ts';
import { hostedSite } from '../hosting/write-hosting.ts';
import { table } from '../search/bench/tables.ts';
import { isMain } from '../steps.ts';
import type { Load, LoadTask } from './ask.ts';

/** So much at most, whatever is asked for: this is a measurement, no attack. */
const most = { seconds: 10, connections: 128 };

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
  },
});

const codings = ['br', 'gzip', 'identity'] as const;

async function bench(): Promise<void> {
  const dir = builtSite();
  const place = siteFrom(process.env);
  const root = mkdtempSync(join(tmpdir(), 'load-'));
  try {
    const copy = join(root, place.base);
    cpSync(dir, copy, { recursive: true });
    // Compressed once a build in truth, at the best quality; here nearly as small in a fortieth of the time.
    await compressSite(copy, 5);
    const site = hostedSite(dir, place);
    const trial = await startTrial('nginx', site, root);
    try {
      console.log(
        `nginx on ${cpus().length} cores that it shares with who asks; ${options.connections} connections, ${options.seconds} s a row\n`,
      );
      console.log(table(head, await rows(trial, site)));
    } finally {
      await trial.stop();
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const head = [
  'asked for',
  'coding',
  'answers/s',
  'MB/s',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'errors',
  'nginx MB',
  'µs of a core an answer',
];

async function rows(trial: Trial, site: HostedSite): Promise<string[][]> {
  const found: string[][] = [];
  for (const [name, paths] of Object.entries(mixtures(site)))
    for (const coding of codings) {
      const before = processorTime(trial.pid);
      let memory = 0;
      const watch = setInterval(() => {
        memory = Math.max(memory, memoryOf(trial.pid));
      }, 100);
      const load = await ask({ url: trial.url, paths, coding, ...limits() });
      clearInterval(watch);
      const busy = processorTime(trial.pid) - before;
      const { answers, errors, bytes, seconds } = load;
      found.push([
        name,
        coding,
        Math.round(answers / seconds).toLocaleString('en'),
        (bytes / seconds / 1e6).toFixed(1),
        ...load.percentiles.map((each) => each.toFixed(1)),
        String(errors),
        (memory / 1e6).toFixed(1),
        String(Math.round((busy / Math.max(1, answers)) * 1e6)),
      ]);
    }
  return found;
}

const limits = (): Pick<LoadTask, 'seconds' | 'connections'> => ({
  seconds: Math.min(most.seconds, Number(options.seconds)),
  connections: Math.min(most.connections, Number(options.connections)),
});

/** What is asked for in each row: addresses below the host. */
function mixtures({ base, files, languages: [language = 'en'] }: HostedSite): Record<string, string[]> {
  const at = (file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');
  const matching = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file)).map(at);
  const chapter = matching(/^[a-z]{2}\/[^/]+\/\d+\/index\.html$/);
  const search = matching(new RegExp(`^search/${language}/[^/]+\\.json$`));
  // Every fifth page, and of all other files every fifteenth: what readers, search and other programs ask for.
  const mixture = files.filter((file, index) => index % (file.endsWith('.html') ? 5 : 15) === 0).map(at);
  return {
    'a home page': [at(`${language}/index.html`)],
    'the chapters': chapter,
    'data of search': search,
    [`a mixture of ${mixture.length}`]: mixture,
  };
}

/** Lets a second process ask; throws where it does not end by itself. */
async function ask(task: LoadTask): Promise<Load> {
  const asking = spawn(process.execPath, [join(import.meta.dirname, 'ask.ts')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const late = setTimeout(() => asking.kill('SIGKILL'), (task.seconds + 10) * 1000);
  asking.stdin.end(JSON.stringify(task));
  const parts: Buffer[] = [];
  for await (const part of asking.stdout) parts.push(part);
  clearTimeout(late);
  const load: Load = JSON.parse(String(Buffer.concat(parts)));
  return load;
}

/** A process and those that it started. */
function family(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = all.filter((name) => statOf(Number(name))[1] === String(pid)).map(Number);
  return [pid, ...children];
}

/** What /proc/<pid>/stat says after the name: state, parent, … */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
  } catch {
    return [];
  }
}

/** Bytes that a process and its children have for themselves or share of, as Linux counts them (PSS). */
const memoryOf = (pid: number): number =>
  family(pid).reduce((sum, each) => {
    const file = `/proc/${each}/smaps_rollup`;
    const found = existsSync(file) ? /^Pss:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8')) : undefined;
    return sum + Number(found?.[1] ?? 0) * 1024;
  }, 0);

/** Seconds of processor time of a process and its children; Linux counts hundredths. */
const processorTime = (pid: number): number =>
  family(pid).reduce((sum, each) => {
    const stat = statOf(each);
    return sum + (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / 100;
  }, 0);

if (isMain(import.meta)) {
  try {
    await bench();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
