// `npm test`: types, lint and format, then every test of tests/ but the long ones. All run, whatever the first says.
import { checks } from './check.ts';
import { type Count, close, runTests } from './run-tests.ts';

const results = checks();
for (const { name, passed } of results) console.log(`${passed ? '✓' : '✗'} ${name}`);
const counts = results.map(({ passed }): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 }));
close([...counts, runTests('tests/vitest.config.ts')]);
