import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sums, writeSums } from '../../scripts/build/sums.ts';

const site = mkdtempSync(join(tmpdir(), 'sums-'));
const data = join(site, 'data');
afterAll(() => rmSync(site, { recursive: true }));

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

test('every file of /data/ has its sum, in the order of its path, and the list none; sha256sum finds a change', () => {
  mkdirSync(join(data, 'b'), { recursive: true });
  for (const [file, text] of [
    ['c.csv', 'c'],
    ['b/a.json', 'é'],
    ['a.txt', ''],
  ] as const)
    writeFileSync(join(data, file), text);
  writeSums(site);
  const list = readFileSync(join(data, 'SHA256SUMS'), 'utf8');
  expect(list).toBe(`${hash('')}  a.txt\n${hash('é')}  b/a.json\n${hash('c')}  c.csv\n`);
  expect(sums(data)).toBe(list);
  if (process.platform !== 'linux') return;
  const check = () => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: data, stdio: 'pipe' }).toString();
  expect(check()).toBe('a.txt: OK\nb/a.json: OK\nc.csv: OK\n');
  writeFileSync(join(data, 'c.csv'), 'd');
  expect(check).toThrow();
});
