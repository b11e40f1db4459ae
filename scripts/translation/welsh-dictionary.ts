// The Welsh dictionary of the checks. Reading it takes some seconds, so whoever needs it asks once.
import source from 'dictionary-cy';
import nspell from 'nspell';
import type { Dictionary } from '../../src/translation/word.ts';

export const welshDictionary = (): Dictionary => nspell(source);
