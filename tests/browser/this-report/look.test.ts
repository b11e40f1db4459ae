// Places on the page that a change of style easily moves.
import { describe, expect, test } from 'vitest';
import { report } from '../../sites.ts';
import { useSite } from '../browser.ts';

const wide = { viewport: { width: 1280, height: 900 } };

describe('on a wide screen', () => {
  const site = useSite(report);

  test('the link sign stands on the line of the number beside it', async () => {
    const page = await site.open('en/chapters/3/', wide);
    const apart = await page.locator('.row:has(> .mark > a):has(> .copy)').evaluateAll((rows) =>
      rows.map((row) => {
        const middle = (selector: string) => {
          const { top = 0, height = 0 } = row.querySelector(selector)?.getBoundingClientRect() ?? {};
          return top + height / 2;
        };
        return Math.abs(middle('.mark > a') - middle('.copy'));
      }),
    );
    expect(apart.length).toBeGreaterThan(5);
    expect(Math.max(...apart)).toBeLessThan(4);
  });

  test('the contents in the margin do not push the text of a chapter down', async () => {
    const page = await site.open('en/chapters/1/', wide);
    const { y = 0 } = (await page.locator('#overview-1').boundingBox()) ?? {};
    expect(y).toBeGreaterThan(300);
    expect(y).toBeLessThan(650);
  });

  test('the contents in the margin end above the margin of the text', async () => {
    const page = await site.open('en/chapters/1/', wide);
    const contents = await page.locator('.aside.contents').boundingBox();
    const first = await page.locator('.row:has(> #overview-1) > .aside').boundingBox();
    expect((contents?.y ?? 0) + (contents?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
  });
});
