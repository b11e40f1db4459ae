// What is written for people who come to the code, and for those who publish: it names files, commands and forms that are there.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const texts = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md').sort(), ...globSync('.github/**/*.md').sort()];
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe.each(texts)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('links to files that are there', () => {
    const links = [
      ...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g),
      ...text.matchAll(/ (?:src|srcset)="(?!https?:)([^"]+)"/g),
    ].map(([, to = '']) => normalize(join(dirname(file), to)));
    expect(links.filter((to) => !existsSync(to))).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [...text.matchAll(/`((?:src|scripts|tests|content|bench|docs|public|\.github)\/[^`\s]*)`/g)].flatMap(
      ([, path = '']) => variants(path),
    );
    expect(named.filter((path) => globSync(escaped(path)).length === 0)).toEqual([]);
  });

  it('names commands that there are', () => {
    const commands = [...text.matchAll(/npm run ([a-z][a-z:-]*[a-z])/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts.scripts))).toEqual([]);
  });
});

it('forms and workflows for contributors can be read', () => {
  const files = globSync('.github/**/*.yml')
    .filter((file) => !file.endsWith('config.yml'))
    .sort();
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) expect(parse(readFileSync(file, 'utf8')), file).toMatchObject({ name: expect.any(String) });
});

/** "src/{a,b}.ts" names two files. What stands for any name ("<report>", "…") may be anything. */
function variants(path: string): string[] {
  const plain = path.replace(/\\\|/g, '|').replace(/<[^>]+>|…/g, '*');
  const [, before = '', inner = '', after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(plain) ?? [];
  return inner === '' ? [plain] : inner.split(',').flatMap((each) => variants(before + each.trim() + after));
}

/** Brackets of routes are letters to us. */
const escaped = (path: string): string => path.replace(/[[\]]/g, '[$&]').replace(/\/$/, '');
