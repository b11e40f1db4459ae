import { describe, expect, it } from 'vitest';
import { figureDescription } from '../../src/charts/description.ts';
import { figureSvg } from '../../src/charts/figure-svg.ts';
import { figureTable } from '../../src/charts/table.ts';
import { valueParts } from '../../src/charts/value.ts';
import { words } from '../../src/i18n/words.ts';
import { drawnTexts, faults } from './drawn.ts';
import { figures, sources } from './sample.ts';

const drawings = figures.flatMap((unit) =>
  (['en', 'cy'] as const).flatMap((locale) =>
    (['wide', 'narrow'] as const).map((width) => ({ unit, locale, width, name: `${unit.id} ${locale} ${width}` })),
  ),
);

describe.each(drawings)('the SVG of $name', ({ unit, locale, width }) => {
  const svg = figureSvg(unit, sources, locale, width);
  const written = drawnTexts(svg)
    .map(({ text }) => text)
    .join(' ');

  it('is the same each time', () => expect(figureSvg(unit, sources, locale, width)).toBe(svg));

  it('has no text that touches another or leaves the picture', () => expect(faults(svg)).toEqual([]));

  it('writes every label, value, bound and word for what is missing', () => {
    for (const { label, value, bound, unit: measure = 'cases', missing } of figureTable(unit.figure, sources)) {
      const parts = value === null ? undefined : valueParts(value, bound, measure, words(locale).statistic.value);
      expect(written).toContain(label[locale]);
      expect(written).toContain(parts ? `${parts.before} ${parts.numeral}`.trim() : missing?.[locale]);
    }
  });

  it('is named by its title and described by its numbers', () => {
    const name = `${unit.id}-${width}`;
    expect(svg).toContain(`aria-labelledby="${name}-title" aria-describedby="${name}-desc"`);
    expect(svg).toContain(
      locale === 'en' ? 'What &lt;readers&gt; said</title>' : 'Beth a ddywedodd y darllenwyr</title>',
    );
    expect(
      svg.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ).toContain(`>${figureDescription(unit.figure, sources, locale)}</desc>`);
  });

  it('takes its colours from the page and brings no style', () => {
    expect(svg.match(/(?:fill|stroke)="(?!none|var\(--[a-z]+\))[^"]*"/g)).toBeNull();
    expect(svg).not.toMatch(/style|undefined|NaN|clip/);
  });
});
