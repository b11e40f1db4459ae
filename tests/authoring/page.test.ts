import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/authoring/page.ts';

describe('parsePage', () => {
  it('lets a page use all of Markdown and the inserts that there are', () => {
    expect(
      parsePage(
        '---\ntitle: X\n---\n\n## A [link](https://example.org/) to [there](#a-link-to-there)\n\n<Notes />\n\n> so',
      ).faults,
    ).toEqual([]);
  });

  it('finds the units that a page leads to, at any depth', () => {
    expect(parsePage('- *see <Ref to="c1">one</Ref>*\n').refs).toEqual([
      { insert: 'Ref', id: 'c1', line: 1, column: 8 },
    ]);
  });

  it.each([
    [
      '<Link />',
      'unknown insert <Link>. On pages there are <Ref>, <Lang>, <Notes>, <Changes>, <Contact>, <WithContact>, <Version>, <Counts>',
    ],
    ['A <Ref>one</Ref>.', '<Ref> needs to="…". Add it'],
    [
      'A [link](/en/foo/).',
      'the address "/en/foo/" breaks where the site is served under a path. Link to a unit with <Ref to="…">words</Ref>; write the name of a file as `code`',
    ],
    ['A [map].\n\n[map]: ../map.png', expect.stringMatching(/^the address "..\/map.png" breaks /)],
    [
      'import x from "./x.ts"',
      'import or export has no place on a page. Take it out; for the sign itself write "\\{" or "`code`"',
    ],
    ['export const x = 1', expect.stringMatching(/^import or export has no place on a page/)],
    [
      'Of `2012-13`, “2012-13” and 2012-13.',
      "“2012-13” has a hyphen between its years. Words of the edition's own have a dash there: write 2012–13; the report's words stand in “ ”",
    ],
    ['Two is {1 + 1}.', expect.stringMatching(/^{…} has no place on a page/)],
    ['{/* hidden */}', expect.stringMatching(/^{…} has no place on a page/)],
    ['<Notes of={1} />', '<Notes> has an attribute with {…}. Write its value in quotation marks'],
    ['<Notes {...x} />', '<Notes> has an attribute with {…}. Write its value in quotation marks'],
    ['<Notes', expect.stringMatching(/^broken MDX: /)],
  ])('says what is wrong with %j', (mdx, message) => {
    expect(parsePage(mdx).faults.map(({ message, remedy }) => `${message}. ${remedy}`)).toEqual([message]);
  });
});
