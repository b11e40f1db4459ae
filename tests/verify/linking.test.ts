// What the guide to linking and citing says of Sphinx and Pandoc, tried with them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { locales } from '../../src/i18n/locale.ts';
import { examplesOf } from '../site/examples.ts';
import { report } from '../sites.ts';
import { fromDebian } from './debian.ts';
import { sphinxBuild } from './sphinx.ts';

let server: Served;
beforeAll(async () => {
  server = await serve({ dir: report.dir, base: report.base, port: 0 });
});
afterAll(() => server.close());

test.each(locales)('Sphinx builds with its lines of conf.py and of the text (%s)', async (locale) => {
  const examples = examplesOf(report, locale);
  const [conf = ''] = examples.get('conf.py') ?? [];
  const here = conf.replaceAll(`${report.origin}${report.base}`, server.url);
  const { code, said, html } = await sphinxBuild(
    `Notes\n=====\n\n${examples.get('rst')?.[0]?.replace('\n', '\n\n')}\n`,
    here,
  );
  expect(code, said).toBe(0);
  expect(html.match(/class="reference external"/g)?.length).toBe(2);
});

test.each(locales)('Pandoc cites with its record and its line of the text (%s)', (locale) => {
  const examples = examplesOf(report, locale);
  const record = new URL(examples.get('record')?.[0] ?? '').pathname;
  const dir = mkdtempSync(join(tmpdir(), 'pandoc-'));
  try {
    writeFileSync(join(dir, 'report.bib'), readFileSync(join(report.dir, record)));
    const pandoc = fromDebian('Pandoc', 'pandoc', () =>
      spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status === 0 ? 'pandoc' : undefined,
    );
    const args = ['--citeproc', '--bibliography', 'report.bib', '--fail-if-warnings', '-t', 'plain'];
    const { status, stdout, stderr } = spawnSync(pandoc, args, {
      cwd: dir,
      input: examples.get('pandoc')?.[0] ?? '',
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('2013');
  } finally {
    rmSync(dir, { recursive: true });
  }
});
