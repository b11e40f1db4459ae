import { describe } from 'vitest';
import { numberTests } from './number-tests.ts';

// Each twelfth: tests/verify/corruption.test.ts has them all.
describe('one corrupted number', () => numberTests(12));
