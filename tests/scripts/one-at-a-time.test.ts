import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from '../../scripts/build/one-at-a-time.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'one-at-a-time-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('a build waits for the end of another, says so once, and holds its own place meanwhile', async () => {
  const file = join(dir, 'lock');
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  const ended = new Promise((done) => other.once('exit', done));
  writeFileSync(file, String(other.pid));
  const said: string[] = [];
  let order = '';
  const waits = oneAtATime(
    file,
    async () => readFileSync(file, 'utf8'),
    (line) => said.push(line),
  ).finally(() => {
    order += 'work';
  });
  await new Promise((done) => setTimeout(done, 500));
  order += 'other ';
  other.kill();
  await ended;
  expect(await waits).toBe(String(process.pid));
  expect(order).toBe('other work');
  expect(said).toEqual([expect.stringContaining(`process ${other.pid}`)]);
  expect(existsSync(file)).toBe(false);
});

test('one that ended badly holds up none, and a failure leaves nothing behind', async () => {
  const file = join(dir, 'lock');
  for (const left of ['2147483646', 'nonsense', '']) {
    writeFileSync(file, left);
    expect(await oneAtATime(file, async () => 'done')).toBe('done');
  }
  await expect(oneAtATime(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(file)).toBe(false);
});
