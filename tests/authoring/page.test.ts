import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/authoring/page.ts';

describe('parsePage', () => {
  it('lets a page use all of Markdown and the inserts that there are', () => {
    expect(parsePage('---\ntitle: X\n---\n\n# A [link](x)\n\n<Notes />\n\n> so').faults).toEqual([]);
  });

  it('finds the units that a page leads to, at any depth', () => {
    expect(parsePage('- *see <Ref to="c1">one</Ref>*\n').refs).toEqual([
      { insert: 'Ref', id: 'c1', line: 1, column: 8 },
    ]);
  });

  it.each([
    [
      '<Link />',
      'unknown insert <Link>; on pages there are <Ref>, <Lang>, <Notes>, <Changes>, <Contact>, <Version>, <Counts>',
    ],
    ['A <Ref>one</Ref>.', '<Ref> needs to="…"'],
    ['<Notes', expect.stringMatching(/^broken MDX: /)],
  ])('says what is wrong with %j', (mdx, message) => {
    expect(parsePage(mdx).faults.map((fault) => fault.message)).toEqual([message]);
  });
});
