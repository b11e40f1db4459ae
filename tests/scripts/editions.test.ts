// The files to keep: which there are, that a build keeps them, and that what is missing keeps nothing else from being made.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { facts, factsOf, fillPages, markedPages } from '../../scripts/build/editions/fill.ts';
import { kindsOf, loadMakers } from '../../scripts/build/editions/loaded.ts';
import type { Make } from '../../scripts/build/editions/makers.ts';
import { writeOfSite } from '../../scripts/build/editions/of-site.ts';
import { writeEditions } from '../../scripts/build/editions/write-editions.ts';
import { writeSums } from '../../scripts/build/sums.ts';
import { downloadsBlocks } from '../../src/formats/markdown/rooms/downloads.ts';
import { markdown } from '../../src/formats/markdown/text/markdown.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import type { Report } from '../../src/model/report.ts';

const room = mkdtempSync(join(tmpdir(), 'editions-'));
afterAll(() => rmSync(room, { recursive: true }));
const whole = loadSoundReport('tests/fixtures/report', { origin: 'https://report.example', base: '/', indexed: true });
const report: Report = { ...whole, downloads: ['pdf', 'epub'] };
const cache = join(room, 'cache');

const bytes = (text: string) => new TextEncoder().encode(text);
/** A maker that notes which files it was asked for. */
function noting(asked: string[], say: (file: string) => string = (file) => file): Make {
  return async ({ download }) => {
    asked.push(download.file);
    return bytes(say(download.file));
  };
}
const quiet = { cache, isFresh: false, say: () => {} };

describe('the files to keep of a build', () => {
  it('are made once, at their addresses, and kept until the report is another or nothing kept may be taken', async () => {
    const asked: string[] = [];
    const said: string[] = [];
    const makers = new Map([['pdf' as const, noting(asked)]]);
    const files = report.languages.map((locale) => `${report.record.id}-${locale}.pdf`);
    await writeEditions(report, makers, join(room, 'one'), { ...quiet, say: (line) => said.push(line) });
    expect(asked).toEqual(files);
    expect(readdirSync(join(room, 'one', 'downloads')).sort()).toEqual(files.toSorted());
    expect(said.map((line) => line.split(':')[0])).toEqual(files);
    await writeEditions(report, makers, join(room, 'again'), quiet);
    expect(asked).toEqual(files);
    expect(readFileSync(join(room, 'again', 'downloads', files[0] ?? ''), 'utf8')).toBe(files[0]);
    const renamed = { ...report.record, title: { en: 'Another', cy: 'Arall' } };
    await writeEditions({ ...report, record: renamed }, makers, join(room, 'renamed'), quiet);
    await writeEditions(report, makers, join(room, 'fresh'), { ...quiet, isFresh: true });
    expect(asked).toEqual([...files, ...files, ...files]);
  });

  it('may be made from one another, each once', async () => {
    const asked: string[] = [];
    const epub: Make = async ({ download, other }) => {
      const pages = await Promise.all(download.languages.map((each) => other({ kind: 'pdf', languages: [each] })));
      const none = await other({ kind: 'word', languages: download.languages });
      return bytes(`${pages.map((each) => new TextDecoder().decode(each)).join('+')} ${none}`);
    };
    const makers = new Map([
      ['epub' as const, epub],
      ['pdf' as const, noting(asked)],
    ]);
    const reversed: Report = { ...report, downloads: ['epub', 'pdf'] };
    await writeEditions(reversed, makers, join(room, 'others'), { ...quiet, isFresh: true });
    expect(asked).toHaveLength(report.languages.length);
    const both = `${report.record.id}-${report.languages.join('-')}.epub`;
    expect(readFileSync(join(room, 'others', 'downloads', both), 'utf8')).toBe(
      `${report.languages.map((each) => `${report.record.id}-${each}.pdf`).join('+')} undefined`,
    );
  });

  it('stop the build where one cannot be made of this report', async () => {
    const makers = new Map([['pdf' as const, () => Promise.reject(new Error('no glyph'))]]);
    await expect(writeEditions(report, makers, join(room, 'bad'), { ...quiet, isFresh: true })).rejects.toThrow(
      'no glyph',
    );
  });

  it('are fewer, with a sentence, where a package is missing', async () => {
    const name = 'a-package-that-nobody-has';
    const load = () => import(name);
    const loaded = await loadMakers([
      { kind: 'word', load: async () => noting([]) },
      { kind: 'pdf', load },
    ]);
    expect(kindsOf(loaded)).toEqual(['word']);
    expect(loaded.missing).toHaveLength(1);
    expect(loaded.missing[0]).toMatch(/^No PDF is made, .*a-package-that-nobody-has.*npm install.*without\.$/);
    expect(loaded.missing[0]).not.toContain('\n');
  });
});

describe('the pages about the files', () => {
  const site = join(room, 'site');
  const all: Report = { ...whole, downloads: ['pdf', 'offline'] };
  const at = (locale: 'en' | 'cy') => join(site, path({ to: 'room', room: 'downloads' }, locale), 'index.md');
  const sha256 = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(site, 'downloads', file)))
      .digest('hex');

  it('say the size and sum of every file once all are made, and in the file that holds them that the site says them', async () => {
    for (const locale of all.languages) {
      mkdirSync(dirname(at(locale)), { recursive: true });
      writeFileSync(at(locale), markdown(downloadsBlocks(all, locale).blocks));
    }
    const makers = new Map([['pdf' as const, noting([], (file) => file.repeat(1000))]]);
    await writeEditions(all, makers, site, { ...quiet, isFresh: true });
    const marked = markedPages(all, site);
    expect(marked.map(({ file }) => file)).toEqual(all.languages.map(at));
    fillPages(marked, factsOf(site));
    let inside = '';
    const make = async ({ folder }: { folder: string }) => {
      expect(folder).toBe(site);
      inside = readFileSync(at('en'), 'utf8');
      return bytes('PK');
    };
    await writeOfSite(all, make, site, marked, () => {});
    const zip = `${all.record.id}-offline.zip`;
    const pdf = `${all.record.id}-en.pdf`;
    expect(inside).toContain(sha256(pdf));
    expect(inside).toContain(`${zip}: stated on the site`);
    for (const locale of all.languages) {
      const page = readFileSync(at(locale), 'utf8');
      for (const file of [zip, pdf]) expect(page).toContain(`${file}: ${sha256(file)}`);
      expect(page).not.toMatch(/%|stated/);
      expect(page).toContain(`${zip}), 1 kB`);
    }
  });

  it('are checked by sums that sha256sum reads', () => {
    mkdirSync(join(site, 'data'));
    writeSums(site);
    const list = readFileSync(join(site, 'downloads', 'SHA256SUMS'), 'utf8');
    expect(list.trim().split('\n')).toHaveLength(1 + all.languages.length);
    expect(facts(bytes('PK'))).toEqual({ size: 2, sha256: sha256(`${all.record.id}-offline.zip`) });
    if (process.platform === 'linux')
      execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(site, 'downloads'), stdio: 'pipe' });
  });
});
