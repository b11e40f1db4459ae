import { describe } from 'vitest';
import { corruptionTests } from '../content/corruption-tests.ts';
import { numberTests } from '../content/number-tests.ts';

describe('a corruption of the content, 21 of each kind', () => corruptionTests(21));
describe('every corrupted number', () => numberTests(1));
