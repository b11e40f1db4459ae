import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  // An action by its version: "actions/checkout@v6".
  uses: z
    .string()
    .regex(/^actions\/[a-z-]+@v\d+$/)
    .optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
});

const job = z.strictObject({
  needs: z.string().optional(),
  'runs-on': z.literal('ubuntu-latest'),
  'timeout-minutes': z.number().max(30),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  environment: z.strictObject({ name: z.literal('github-pages'), url: z.string() }).optional(),
  steps: z.array(step).min(1),
});

/** As much of GitHub's grammar as the workflow uses. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({ push: z.strictObject({ branches: z.tuple([z.literal('main')]) }), workflow_dispatch: z.null() }),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.literal('pages'), 'cancel-in-progress': z.literal(false) }),
  jobs: z.strictObject({ build: job, deploy: job }),
});

const scripts = z.object({ scripts: z.record(z.string(), z.string()) });

describe('the workflow for GitHub Pages', () => {
  const document = parseDocument(readFileSync('.github/workflows/publish.yml', 'utf8'), { strict: true });
  const { jobs } = workflow.parse(document.toJS());
  const all = [jobs.build, jobs.deploy].flatMap(({ steps }) => steps);

  it('is YAML without an error, of the shape that GitHub reads', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
  });

  it('runs only commands that are there', () => {
    const { scripts: known } = scripts.parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const run = all.flatMap(({ run }) => run ?? []);
    expect(run.map((command) => /^npm run ([a-z:]+)$/.exec(command)?.[1])).toEqual(['editions', 'check:links']);
    for (const command of run) expect(known).toHaveProperty(command.replace('npm run ', ''));
    for (const each of all) expect([each.uses, each.run].filter(Boolean)).toHaveLength(1);
  });

  it('builds for the address that GitHub gives, and refers to steps that come before', () => {
    for (const { steps } of [jobs.build, jobs.deploy])
      for (const [at, each] of steps.entries())
        for (const [, id] of JSON.stringify(each).matchAll(/steps\.([a-z]+)\.outputs/g))
          expect(steps.slice(0, at).map((earlier) => earlier.id)).toContain(id);
    const built = jobs.build.steps.filter(({ env }) => env);
    expect(built.map(({ env }) => env)).toEqual(
      built.map(() => ({
        SITE_URL: '$' + '{{ steps.pages.outputs.origin }}',
        BASE_PATH: '$' + '{{ steps.pages.outputs.base_path }}',
      })),
    );
  });

  it('may write only where it publishes, and takes hidden files with it', () => {
    expect(Object.values(jobs.build.permissions)).toEqual(['read', 'read']);
    expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    const upload = jobs.build.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
    expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
    expect(existsSync('docs/publish.md')).toBe(true);
  });
});
