// `npm test`: types, lint and format, then every test of tests/ but the long ones. All run, whatever the first says.
// With arguments (`npm test -- tests/rooms.test.ts`, `-- --project unit`): the tests that they name, and nothing else.
import { globSync } from 'node:fs';
import { checks } from './check.ts';
import { root, runNodeBeside } from './steps.ts';
import { chosen } from './tests/chosen.ts';
import { needNoSites, needSites } from './tests/projects.ts';
import { type Count, close, runTests } from './tests/run-tests.ts';

const argv = process.argv.slice(2);
if (argv.length === 0) await testAll();
else testChosen();

/** The sites are built while the tests run that need none: a build keeps one core busy. */
async function testAll(): Promise<void> {
  const built = runNodeBeside(['tests/sites.ts']);
  const results = checks();
  for (const { name, passed } of results) console.log(`${passed ? '✓' : '✗'} ${name}`);
  const counts = results.map(({ passed }): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 }));
  const withoutSites = runTests(onlyFrom(needNoSites));
  await built;
  close([...counts, withoutSites, runTests(onlyFrom(needSites))]);
}

function onlyFrom(projects: string[]): string[] {
  return projects.map((project) => `--project=${project}`);
}

function testChosen(): void {
  const files = globSync('tests/**/*.test.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const asked = chosen(argv, files);
  if (asked.problems) {
    for (const problem of asked.problems) console.error(problem);
    process.exitCode = 1;
    return;
  }
  for (const remark of asked.remarks) console.log(remark);
  close([runTests(asked.args)]);
}
