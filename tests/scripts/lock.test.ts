import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const packageSchema = z.object({ dependencies: names, devDependencies: names, optionalDependencies: names });
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      optional: z.boolean().default(false),
      // Some old packages write a list here.
      engines: z.union([z.object({ node: z.string().optional() }), z.array(z.string())]).optional(),
      optionalDependencies: names,
    }),
  ),
});

const lock = readFileSync('package-lock.json', 'utf8');
const { packages } = lockSchema.parse(JSON.parse(lock));

/** Where Node would find the package, seen from the one at `from`. */
function isLocked(from: string, name: string): boolean {
  const rooms =
    from === '' ? [] : from.split('/node_modules/').map((_, i, all) => all.slice(0, i + 1).join('/node_modules/'));
  return ['', ...rooms].some((room) => `${room === '' ? '' : `${room}/`}node_modules/${name}` in packages);
}

test('the lock holds every platform package that a package of it may need', () => {
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(at, name))
      .map((name) => `${at || 'package.json'} needs ${name}`),
  );
  expect(missing, 'npm ci would refuse this lock file on every machine').toEqual([]);
});

/** Whether a range such as "^20.19.0 || >=22" lets some Node 20 in. Ranges are of the simple kinds that packages use. */
function allowsNode20(range: string): boolean {
  return range.split('||').some((part) =>
    [...part.matchAll(/([<>=^~]*)\s*v?(\d+)[\w.-]*/g)].every(([, sign = '', digits]) => {
      const major = Number(digits);
      if (sign === '>=' || sign === '>') return major <= 20;
      if (sign === '<') return major > 20;
      return sign === '<=' ? major >= 20 : major === 20;
    }),
  );
}

test.each([
  ['>=18', true],
  ['>= 18.0.0 < 21', true],
  ['^18.17.0 || ^20.3.0 || >=21.0.0', true],
  ['*', true],
  ['>=22', false],
  ['^22.12.0 || >=24.0.0', false],
  ['<20', false],
])('%s allows Node 20: %s', (range, allows) => expect(allowsNode20(range)).toBe(allows));

test('no optional package excludes Node 20, as npm would leave it out without a word', () => {
  const excluding = Object.entries(packages).filter(([, { optional, engines }]) => {
    const node = Array.isArray(engines) ? undefined : engines?.node;
    return optional && node !== undefined && !allowsNode20(node);
  });
  expect(excluding.map(([at, { engines }]) => `${at} ${JSON.stringify(engines)}`)).toEqual([]);
});

test('every version in package.json is exact', () => {
  const all = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const versions = Object.entries({ ...all.dependencies, ...all.devDependencies, ...all.optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the Node that npm brings is the same on every platform', () => {
  const { optionalDependencies } = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const nodes = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  expect(nodes.length).toBeGreaterThanOrEqual(5);
  expect([...new Set(nodes.map(([, version]) => version))]).toHaveLength(1);
});

test('no file names the registry that the packages came from', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const naming = files.split('\0').filter((file) => {
    const text = file === '' ? '' : readFileSync(file, 'latin1');
    return /https?:\/\/[\w.-]*(registry|npm|artifact|nexus)[\w.-]*[/:]/i.test(text);
  });
  expect(naming).toEqual([]);
  expect(lock).not.toContain('"resolved"');
});
