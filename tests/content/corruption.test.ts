import { describe } from 'vitest';
import { corruptionTests } from './corruption-tests.ts';

// A few of each kind: tests/verify/corruption.test.ts makes 21 of each.
describe('a corruption of the content', () => corruptionTests(2));
