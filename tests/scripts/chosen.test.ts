import { describe, expect, it } from 'vitest';
import { chosen } from '../../scripts/tests/chosen.ts';

const files = ['tests/model/address/permalink.test.ts', 'tests/i18n/date.test.ts', 'tests/load/check/dates.test.ts'];
const same = [...files, 'tests/charts/date.test.ts'];

describe('npm test with arguments', () => {
  it.each([
    [['tests/i18n/date.test.ts'], ['tests/i18n/date.test.ts']],
    [['./tests/i18n/date.test.ts'], ['tests/i18n/date.test.ts']],
    [['tests\\i18n\\date.test.ts'], ['tests/i18n/date.test.ts']],
    [
      ['tests/load', 'i18n'],
      ['tests/load', 'i18n'],
    ],
    [['--project', 'unit'], ['--project=unit']],
    [
      ['--project=unit', '--project', 'verify'],
      ['--project=unit', '--project=verify'],
    ],
    [
      ['-t', 'no such file', 'tests/load', '-u'],
      ['--testNamePattern=no such file', '--update=all', 'tests/load'],
    ],
  ])('%j runs %j', (argv, args) => {
    expect(chosen(argv, files)).toEqual({ args, remarks: [] });
  });

  it('finds a file that has moved by its name, and says so', () => {
    expect(chosen(['tests/model/permalink.test.ts'], files)).toEqual({
      args: ['tests/model/address/permalink.test.ts'],
      remarks: [
        'tests/model/permalink.test.ts is not there; tests/model/address/permalink.test.ts is what has its name.',
      ],
    });
  });

  it.each([
    [['tests/nothing.test.ts'], ['tests/nothing.test.ts: no test file has that in its path.']],
    [['tests/model/date.test.ts'], ['tests/model/date.test.ts: no test file']],
    [['--project', 'units'], ['--project units: there is no such group of tests, only unit, reports, content']],
    [['--projekt', 'unit'], ["Unknown option '--projekt'. Known is: npm test -- [file"]],
    [['--project'], ['--project']],
    [
      ['none', 'never', '--project', 'c'],
      ['--project c', 'none: no', 'never: no'],
    ],
  ])('%j is refused, with all that is wrong', (argv, words) => {
    const { problems = [] } = chosen(argv, same);
    expect(problems).toEqual(words.map((each) => expect.stringContaining(each)));
  });
});
