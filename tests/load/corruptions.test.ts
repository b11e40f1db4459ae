import { describe, expect, it } from 'vitest';
import { damages, damageTests } from './corruptions/damage-tests.ts';

it('the kinds of damage are many', () => {
  expect(damages.length).toBeGreaterThanOrEqual(120);
});

// Once for every fourth kind: tests/verify/damage.test.ts tries each nine times.
const some = damages.filter((_, index) => index % 4 === 0);
describe('damage to a report’s folder is told with its place, or changes nothing', () => damageTests(1, some));
