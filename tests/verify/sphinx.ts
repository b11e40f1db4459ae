// Sphinx, a program in Python, packaged by Linux distributions and no part of this project.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fromDebian } from './debian.ts';

export interface SphinxBuild {
  code: number | null;
  /** What Sphinx printed. */
  said: string;
  /** The page as HTML, where it was made. */
  html: string;
}

/**
 * Builds a project of one page with `sphinx-build -n -W`, so that every reference that leads nowhere, and any other warning,
 * fails it.
 * @param projects the documentation that it refers to, by the names in intersphinx_mapping: { report: "http://localhost:4321/en/" };
 *   or the whole conf.py
 */
export async function sphinxBuild(rst: string, projects: Record<string, string> | string): Promise<SphinxBuild> {
  const dir = mkdtempSync(join(tmpdir(), 'sphinx-'));
  const conf = typeof projects === 'string' ? projects : confOf(projects);
  try {
    writeFileSync(join(dir, 'conf.py'), conf);
    writeFileSync(join(dir, 'index.rst'), rst);
    const args = ['-m', 'sphinx', '-n', '-W', '--keep-going', '-b', 'html', dir, join(dir, 'built')];
    // Whatever stands between this machine and others does not stand between it and itself.
    const env = { ...process.env, PYTHONUTF8: '1', NO_PROXY: 'localhost', no_proxy: 'localhost' };
    const child = spawn(python(), args, { env });
    const [said, warned, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    const html = code === 0 ? readFileSync(join(dir, 'built', 'index.html'), 'utf8') : '';
    return { code: typeof code === 'number' ? code : null, said: `${said}\n${warned}`, html };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function confOf(projects: Record<string, string>): string {
  const mapping = Object.entries(projects).map(([name, url]) => `    '${name}': ('${url}', None),\n`);
  return `extensions = ['sphinx.ext.intersphinx']\nintersphinx_mapping = {\n${mapping.join('')}}\n`;
}

const python = (): string => fromDebian('Sphinx', 'python3-sphinx', findPython);

function findPython(): string | undefined {
  return ['/usr/bin/python3', 'python3', 'python'].find(
    (name) => spawnSync(name, ['-c', 'import sphinx.ext.intersphinx'], { stdio: 'ignore' }).status === 0,
  );
}
