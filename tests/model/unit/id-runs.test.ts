import { expect, test } from 'vitest';
import { idRuns } from '../../../src/model/unit/id-runs.ts';

test.each([
  [['s9'], 's9'],
  [['s1', 's2'], 's1, s2'],
  [['s36', 's37', 's38', 's39'], 's36–s39'],
  [['s2', 's4', 's5', 's6', 's9', 's10'], 's2, s4–s6, s9, s10'],
  [['s9', 's8', 's7'], 's9, s8, s7'],
  [['s1', 'f2', 'f3', 's4'], 's1, f2, f3, s4'],
])('%j are %s', (ids, said) => {
  expect(idRuns(ids)).toBe(said);
});
