// Makes the files to keep that are made of the report alone, or takes those of an earlier build.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import type { DownloadKind } from '../../../src/model/address/download-kind.ts';
import { type Download, downloadPath, downloads } from '../../../src/model/address/downloads.ts';
import type { Report } from '../../../src/model/report.ts';
import { root } from '../../steps.ts';
import { writeWhole } from '../../write/write-whole.ts';
import type { Make } from './makers.ts';

/** How files are kept from one build to the next. */
export interface Keeping {
  /** A folder, with one for each state of report and code. */
  cache: string;
  /** True where none of an earlier build may be taken. */
  isFresh: boolean;
  /** Told of every file, when it is there. */
  say: (line: string) => void;
}

/** So many states of report and code are kept: those of the sites that tests build, and of a few edits. */
const kept = 12;

/**
 * Writes every file of a report that a maker is at hand for, at its address in a folder. A file is kept under the hash of all that the
 * report holds and of the code that makes it.
 */
export async function writeEditions(
  report: Report,
  makers: ReadonlyMap<DownloadKind, Make>,
  outDir: string,
  { cache, isFresh, say }: Keeping,
): Promise<void> {
  const state = join(cache, stateOf(report));
  if (isFresh) rmSync(state, { recursive: true, force: true });
  mkdirSync(state, { recursive: true });
  const files = downloads(report);
  const made = new Map<string, Promise<Uint8Array>>();

  const one = (download: Download, make: Make): Promise<Uint8Array> => {
    const known = made.get(download.file);
    if (known) return known;
    const bytes = keptOrMade(join(state, download.file), () => make({ report, download, other }), say);
    made.set(download.file, bytes);
    return bytes;
  };
  const other = async ({ kind, languages }: Pick<Download, 'kind' | 'languages'>): Promise<Uint8Array | undefined> => {
    const make = makers.get(kind);
    const wanted = files.find(
      (each) => each.kind === kind && each.part === undefined && each.languages.join() === languages.join(),
    );
    return make && wanted && one(wanted, make);
  };
  for (const download of files) {
    const make = makers.get(download.kind);
    if (!make) continue;
    const file = join(outDir, downloadPath(download.file));
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, await one(download, make));
  }
  utimesSync(state, new Date(), new Date());
  dropOldest(cache);
}

async function keptOrMade(
  file: string,
  make: () => Promise<Uint8Array>,
  say: (line: string) => void,
): Promise<Uint8Array> {
  const begun = performance.now();
  const name = file.slice(dirname(file).length + 1);
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    say(`${name}: kept, ${bytes.length} bytes`);
    return bytes;
  }
  const bytes = await make();
  writeWhole(file, bytes);
  say(`${name}: ${bytes.length} bytes, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return bytes;
}

/** The code and the fonts that files are made with; the versions of packages stand in the lock. */
const inputs = [
  'src/{language,i18n,schemas,model,charts,authoring,formats,concordance}/**/*',
  'src/styles/{tokens.css,fonts/*}',
  'scripts/build/*/**/*',
  'package-lock.json',
];

/** A hash of all that a report is and of the code, by which files are kept. */
function stateOf(report: Report): string {
  const hash = createHash('sha256').update(serialize(report));
  const files = globSync(inputs, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`\n${file.slice(root.length)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

/** Leaves the states that were asked for last. */
function dropOldest(cache: string): void {
  const states = readdirSync(cache).map((name) => ({ name, used: statSync(join(cache, name)).mtimeMs }));
  for (const { name } of states.sort((one, another) => another.used - one.used).slice(kept))
    rmSync(join(cache, name), { recursive: true, force: true });
}
