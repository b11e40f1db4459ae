import { describe } from 'vitest';
import { damageTests } from '../load/corruptions/damage-tests.ts';

describe('damage to a report’s folder, 9 of each kind, is told with its place, or changes nothing', () =>
  damageTests(9));
