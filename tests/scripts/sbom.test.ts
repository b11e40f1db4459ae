import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Lock, readLock, runInBrowsers, sbom } from '../../scripts/build/sbom.ts';

/** As much of https://cyclonedx.org/schema/bom-1.5.schema.json as a bill of ours uses; that schema, too, refuses other fields. */
const licences = z
  .array(
    z.union([
      z.strictObject({ license: z.strictObject({ id: z.string().regex(/^[A-Za-z0-9.+-]+$/) }) }),
      z.strictObject({ license: z.strictObject({ name: z.string() }) }),
      z.strictObject({ expression: z.string() }),
    ]),
  )
  .length(1)
  .optional();
const reference = z.string().min(1);
const schema = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.5.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
  version: z.int().min(1),
  metadata: z.strictObject({
    lifecycles: z.array(z.strictObject({ phase: z.literal('build') })),
    component: z.strictObject({
      'bom-ref': reference,
      type: z.literal('application'),
      name: z.string(),
      licenses: licences,
    }),
  }),
  components: z.array(
    z.strictObject({
      'bom-ref': reference,
      type: z.literal('library'),
      name: z.string(),
      version: z.string(),
      scope: z.enum(['required', 'excluded']),
      hashes: z.array(z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) })),
      licenses: licences,
      purl: z.string().regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.+-]+$/),
      properties: z
        .array(z.strictObject({ name: z.literal('cdx:npm:package:development'), value: z.literal('true') }))
        .optional(),
    }),
  ),
  dependencies: z.array(z.strictObject({ ref: reference, dependsOn: z.array(reference) })),
});

const lock = readLock('package-lock.json');
const bill = (of: Lock, names: readonly string[] = runInBrowsers) => schema.parse(sbom(of, names));

test('the bill has every package of the lock once, and each that is named has its entry', () => {
  const { components, dependencies } = bill(lock);
  expect(components).toHaveLength(Object.keys(lock.packages).length - 1);
  const refs = [lock.name, ...components.map((each) => each['bom-ref'])];
  expect(new Set(refs).size).toBe(refs.length);
  expect(dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((each) => !refs.includes(each))).toEqual([]);
  for (const { dependsOn } of dependencies) expect(new Set(dependsOn).size).toBe(dependsOn.length);
});

test('what browsers may get is required, with what it needs, and all else excluded', () => {
  const { components } = bill(lock);
  const required = components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
  expect(required).toEqual(expect.arrayContaining([...runInBrowsers, '@kurkle/color']));
  expect(required).not.toContain('astro');
  expect(components.find(({ name }) => name === 'vitest')?.properties).toHaveLength(1);
  expect(components.find(({ name }) => name === 'astro')?.properties).toBeUndefined();
});

test('the same lock gives the same bytes, another one another serial number, and no registry is named', () => {
  const text = JSON.stringify(sbom(lock, runInBrowsers));
  expect(JSON.stringify(sbom(structuredClone(lock), runInBrowsers))).toBe(text);
  expect(bill(lock, []).serialNumber).not.toBe(bill(lock).serialNumber);
  expect(text.match(/https?:\/\/[^"/]+/g)).toEqual(['http://cyclonedx.org']);
  expect(text).not.toContain('timestamp');
});

test('a package is found where Node would find it, and a licence is an id, an expression or a name', () => {
  const locked = (license: string, dependencies = {}, version = '1.0.0') => ({
    version,
    license,
    integrity: `sha512-${Buffer.alloc(64).toString('base64')}`,
    dev: false,
    dependencies,
    devDependencies: {},
    optionalDependencies: {},
    peerDependencies: {},
  });
  const made = bill(
    {
      name: 'site',
      packages: {
        '': { ...locked('MIT', { a: '1' }), version: undefined },
        'node_modules/@b/c': locked('MIT OR Apache-2.0'),
        'node_modules/a': locked('(MIT AND BSD)', { '@b/c': '2', d: '1' }),
        'node_modules/a/node_modules/@b/c': locked('0BSD', {}, '2.0.0'),
        'node_modules/d': locked('ISC', { '@b/c': '1', gone: '1' }),
      },
    },
    ['a'],
  );
  expect(made.dependencies).toEqual([
    { ref: 'site', dependsOn: ['node_modules/a'] },
    { ref: 'node_modules/@b/c', dependsOn: [] },
    { ref: 'node_modules/a', dependsOn: ['node_modules/a/node_modules/@b/c', 'node_modules/d'] },
    { ref: 'node_modules/a/node_modules/@b/c', dependsOn: [] },
    { ref: 'node_modules/d', dependsOn: ['node_modules/@b/c'] },
  ]);
  expect(made.components.map(({ licenses, purl }) => [licenses?.[0], purl])).toEqual([
    [{ expression: 'MIT OR Apache-2.0' }, 'pkg:npm/%40b/c@1.0.0'],
    [{ license: { name: '(MIT AND BSD)' } }, 'pkg:npm/a@1.0.0'],
    [{ license: { id: '0BSD' } }, 'pkg:npm/%40b/c@2.0.0'],
    [{ license: { id: 'ISC' } }, 'pkg:npm/d@1.0.0'],
  ]);
});
