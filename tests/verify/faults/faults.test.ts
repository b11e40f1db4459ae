// What befalls builds: they are killed, two run at once, the disk is full or may not be written to, there is no network, folders have signs
// that programs trip over. Whatever it is, the site that was there stays whole, and the next build is as if nothing had been.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostFiles } from '../../../scripts/hosting/files.ts';
import { root } from '../../../scripts/steps.ts';
import { fixture } from '../../sites.ts';
import { differences, hashes } from '../folder-hashes.ts';

const works = mkdtempSync(join(tmpdir(), 'a folder of ŵ and ’ '));
afterAll(() => rmSync(works, { recursive: true, force: true }));
const site = join(works, 'the site');
const content = join(works, 'y cynnwys');
const broken = pathToFileURL(join(import.meta.dirname, 'broken-machine.mjs')).href;

interface Ended {
  code: number | null;
  said: string;
}

/** Runs a build, on a machine without network whose disk may fail. */
async function build(env: NodeJS.ProcessEnv, killedAfter?: number): Promise<Ended> {
  const own = { SITE_URL: fixture.origin, CONTENT: content, OUT_DIR: site, ...env };
  const child = spawn(process.execPath, ['--import', broken, 'scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, ...own },
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit');
  if (killedAfter !== undefined) void pause(killedAfter).then(() => child.kill('SIGKILL'));
  const [code] = await ended;
  return { code, said };
}

let whole: Map<string, string>;
beforeAll(async () => {
  cpSync(fixture.content, content, { recursive: true });
  const { code, said } = await build({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  expect(code, said).toBe(0);
  whole = hashes(site);
});

/** Names in the room where builds prepare, but for those of one that runs. */
const left = (): string[] => readdirSync(join(root, 'node_modules', '.cache', 'staging'));

test('without a network, in a folder with blanks and ŵ, with another alphabet’s letters for i: every byte is the same', () => {
  expect(whole.size).toBeGreaterThan(500);
  expect(differences(site, fixture.dir)).toEqual([]);
});

test.each([500, 4000, 12_000])('killed after %i ms it leaves the site that was there', async (time) => {
  // Another site it would have become.
  const { code } = await build({ BASE_PATH: '/below/' }, time);
  expect(code).toBeNull();
  expect(hashes(site)).toEqual(whole);
});

test.each([
  [1, 'EROFS', 'may not be written to'],
  [8, 'ENOSPC', 'the disk is full'],
  [60, 'EACCES', 'may not be written to'],
  [300, 'ENOSPC', 'the disk is full'],
])('a disk that fails at write %i with %s is told in a sentence, and the site stays', async (at, code, message) => {
  const ended = await build({ FAIL_AT: String(at), FAIL_CODE: code });
  expect(ended.code, ended.said).toBe(1);
  expect(ended.said).toContain(message);
  expect(ended.said).toContain('Nothing was built.');
  expect(ended.said).not.toMatch(/^\s+at /m);
  expect(hashes(site)).toEqual(whole);
});

test('after all that two at once, into different folders, are each as alone, and clear up what was left', async () => {
  const other = join(works, 'another');
  const both = await Promise.all([build({}), build({ OUT_DIR: other, BASE_PATH: '/below/' })]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(hashes(site)).toEqual(whole);
  // Only at the root of an origin are there files that its host reads.
  const below = [...whole.keys()].filter((name) => !hostFiles.includes(name));
  expect(hashes(other).size).toBe(below.length);
  expect(left()).toEqual([]);
});
