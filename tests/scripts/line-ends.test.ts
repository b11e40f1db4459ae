import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const [text, windows, bytes] = ['one\ntwo\n', 'one\r\ntwo\r\n', 'wOF2\u0000\r\n\n'];

/** A file of each kind that stands here, as git is to keep it. */
const files: Record<string, string> = {
  'src/load.ts': text,
  'scripts/setup/setup.mjs': text,
  'src/components/A.astro': text,
  'src/styles/tokens.css': text,
  'content/chapters/1-one.en.mdx': text,
  'content/report.json': text,
  'content/source/report.txt': windows,
  'content/source/other.txt': text,
  'tests/fixtures/report/source/report.txt': windows,
  'tests/formats/expected/figures/f1.csv.txt': windows,
  'tests/formats/expected/report.json.txt': text,
  'src/styles/fonts/serif.woff2': bytes,
  'public/favicon.svg': text,
  '.ci/run': text,
  LICENSE: text,
};

test('a clone on Windows has every file byte for byte as it was committed', () => {
  const dir = mkdtempSync(join(tmpdir(), 'clone-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const [own, clone] = [join(dir, 'own'), join(dir, 'clone')];
  for (const [file, words] of Object.entries(files)) {
    mkdirSync(dirname(join(own, file)), { recursive: true });
    writeFileSync(join(own, file), words, 'latin1');
  }
  copyFileSync('.gitattributes', join(own, '.gitattributes'));
  git('init', '--quiet', own);
  git('-C', own, 'add', '.');
  git('-C', own, '-c', 'user.name=A', '-c', 'user.email=a@localhost', 'commit', '--quiet', '-m', 'All');
  git('clone', '--quiet', '-c', 'core.autocrlf=true', own, clone);
  const cloned = Object.keys(files).map((file) => [file, readFileSync(join(clone, file), 'latin1')]);
  expect(Object.fromEntries(cloned)).toEqual(files);
});

function git(...args: string[]): void {
  const done = spawnSync('git', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr || String(done.error));
}
