import { expect, test } from 'vitest';
import { headingsIn } from '../../src/components/page/headings.ts';

test('the headings of a page are those of the second level with a place, their links words alone', () => {
  expect(
    headingsIn(
      '<p>a</p><h2 id="one">One &amp; <cite>A Report</cite></h2><h3 id="inner">in it</h3><h2>no place</h2>\n<h2 class="x" id="two">\n<a href="#c1">Two</a></h2>',
    ),
  ).toEqual([
    { id: 'one', html: 'One &amp; <cite>A Report</cite>' },
    { id: 'two', html: '\nTwo' },
  ]);
});
