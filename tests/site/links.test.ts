import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkProblems, namedOrigins } from '../../scripts/check/links.ts';
import { root } from '../../scripts/steps.ts';
import { sites } from '../sites.ts';

test.each(sites)(
  'every link of the site "$name" leads somewhere, and its units stand once',
  ({ dir, base, origin, content }) => {
    expect(linkProblems(dir, { base, origin, allowed: namedOrigins(join(root, content)) })).toEqual([]);
  },
);
