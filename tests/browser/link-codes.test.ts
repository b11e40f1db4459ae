// What a link leads to is told by one look, and the look is the same wherever that link stands (src/styles/page/links.css).
import { describe, expect, test } from 'vitest';
import { loadSoundReport } from '../../src/load.ts';
import { inkClass } from '../../src/model/unit/kind.ts';
import { shortLabel, unitLabel } from '../../src/model/unit/label.ts';
import type { Unit } from '../../src/model/unit/unit.ts';
import { pageFiles, sample } from '../site/site-files.ts';
import { fixture, report } from '../sites.ts';
import { useSite } from './browser.ts';

/** A unit by whose name a link is known. */
interface Named {
  id: string;
  names: string[];
  /** The token of the ink that it is in; none of a place in the text. */
  ink?: string;
}

const tokens: Record<string, string> = {
  red: '--red',
  blue: '--quotation',
  quotation: '--quotation',
  green: '--statistic',
  statistic: '--statistic',
  figure: '--statistic',
};

/** Pages of every kind and of every room, but for search, whose links a script makes; without those in the other language. */
const pagesOf = (files: string[], other: 'en' | 'cy') =>
  [...new Set([...sample(files), ...files.filter((file) => /^(en|cy)\/[^/]+\/index\.html$/.test(file))])].filter(
    (file) => !/^(en\/search|cy\/chwilio)\//.test(file) && !file.startsWith(`${other}/`),
  );

describe.each([report, fixture])('of the site "$name"', (built) => {
  const site = useSite(built);
  const loaded = loadSoundReport(built.content);

  const named = (unit: Unit): Named[] => {
    const ink = tokens[inkClass(unit) ?? ''];
    const isPlace =
      unit.type === 'paragraph' || unit.type === 'entry' || (unit.type === 'section' && unit.prose !== undefined);
    if (!ink && !isPlace) return [];
    const names = loaded.languages.flatMap((locale) => [
      unitLabel(loaded, unit, locale),
      shortLabel(loaded, unit, locale).text,
      ...(ink ? [unit.id, String('ordinal' in unit ? unit.ordinal : unit.id)] : []),
    ]);
    return [{ id: unit.id, names: [...new Set(names)], ...(ink ? { ink } : {}) }];
  };

  test('a siglum is underlined in the ink of its kind and a place in the text softly, wherever they lead there', async () => {
    const page = await site.reader({ javaScriptEnabled: false });
    const units = loaded.units.flatMap(named);
    const wrong: string[] = [];
    const seen = { sigla: 0, places: 0 };
    for (const file of pagesOf(pageFiles(built), built === report ? 'cy' : 'en')) {
      await page.goto(site.url(file.replace(/(^|\/)index\.html$/, '$1')));
      const links = await page.evaluate((known) => {
        // However they are named, but for sigla.
        const placesOnly = '.unit-head .places a, .entry .places a, .progress a, .on-page a';
        const probe = document.body.appendChild(document.createElement('i'));
        const colour = (token: string) => {
          probe.style.color = `var(${token})`;
          return getComputedStyle(probe).color;
        };
        const byId = new Map(known.map((unit) => [unit.id, unit]));
        const seenText = (element: Element) => {
          const copy = document.importNode(element, true);
          for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove();
          return copy.textContent.replace(/\s+/g, ' ').trim();
        };
        return [...document.querySelectorAll('main a[href]:not(.copy, .mark:not(.sans) > a)')].flatMap((link) => {
          const unit = byId.get(/(?:#|\/)([a-z]+[\d.-]+)\/?$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
          if (!link.checkVisibility()) return [];
          const parts = unit?.ink ? link.querySelectorAll('b, i') : [];
          const named = [link, ...parts].find((each) => unit?.names.includes(seenText(each)));
          const name = named ?? (link.matches(placesOnly) ? link : undefined);
          if (!name) return [];
          const ink = named ? unit?.ink : undefined;
          const is = getComputedStyle(name);
          const own = colour(ink ?? '--soft');
          const line = colour(ink ?? '--hair');
          return [
            {
              kind: ink ? ('sigla' as const) : ('places' as const),
              what: `"${seenText(name)}" in ${link.closest('[class]')?.className}`,
              is: `${is.color}; ${is.textDecorationLine} ${is.textDecorationStyle} ${is.textDecorationThickness} ${is.textDecorationColor}`,
              should: `${own}; underline solid 1px ${line}`,
            },
          ];
        });
      }, units);
      for (const { kind, what, is, should } of links) {
        seen[kind] += 1;
        if (is !== should) wrong.push(`${file}: ${what}: ${is}, not ${should}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
    expect(seen.sigla).toBeGreaterThan(50);
    expect(seen.places).toBeGreaterThan(0);
  });
});
