import { expect, test } from 'vitest';
import { countResults } from '../../scripts/tests/run-tests.ts';

const results = (...files: { status: string; tests: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  });

test('tests that passed and failed are counted, those left out are not', () => {
  const json = results(
    { status: 'passed', tests: ['passed', 'skipped'] },
    { status: 'failed', tests: ['passed', 'failed'] },
  );
  expect(countResults(json, 1)).toEqual({ passed: 2, failed: 1 });
});

test('a file that breaks before its tests is a failure', () => {
  const json = results({ status: 'passed', tests: ['passed'] }, { status: 'failed', tests: [] });
  expect(countResults(json, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run that crashes is a failure, whatever it had counted', () => {
  expect(countResults(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countResults(results({ status: 'passed', tests: ['passed'] }), 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run without tests is a failure', () => {
  expect(countResults(results(), 0)).toEqual({ passed: 0, failed: 1 });
});
