import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartData } from '../../../src/charts/chart-data.ts';
import { figureDescription } from '../../../src/charts/description.ts';
import { chartTokens, filePaint } from '../../../src/charts/panel/paint.ts';
import { figureFile, sourceLine } from '../../../src/charts/svg/figure-file.ts';
import { figureTable } from '../../../src/charts/table.ts';
import { valueParts } from '../../../src/charts/value.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { drawnTexts, faults } from '../drawn.ts';
import { figures, sources } from '../sample.ts';

const report = { ...loadSoundReport('tests/fixtures/report'), ...sources };
const address = 'https://report.example/id/f1/';

describe.each(figures)('the file of $id', (unit) => {
  it.each(['en', 'cy'] as const)('can be used alone, in %s', (locale) => {
    const svg = figureFile(unit, report, locale, address);
    const written = drawnTexts(svg)
      .map(({ text }) => text)
      .join(' ');
    expect(written).toContain(unit.title?.[locale]);
    expect(written).toContain(unit.figure.subtitle?.[locale]);
    expect(written).toContain(sourceLine(report, locale, address));
    expect(svg).toContain(`xml:lang="${locale}"`);
    expect(svg).not.toMatch(/var\(|style=|<script/);
    expect(faults(svg)).toEqual([]);
    expect(figureFile(unit, report, locale, address)).toBe(svg);
  });

  it.each(['en', 'cy'] as const)('writes every label, value, bound and word for what is missing, in %s', (locale) => {
    const written = drawnTexts(figureFile(unit, report, locale, address))
      .map(({ text }) => text)
      .join(' ');
    for (const { label, value, bound, unit: measure, missing } of figureTable(unit.figure, report)) {
      const parts = value === null ? undefined : valueParts(value, bound, measure, locale);
      expect(written).toContain(label[locale]);
      expect(written).toContain(parts ? parts.numeral : missing?.[locale]);
      expect(written).toContain(parts?.before ?? '');
    }
  });

  it.each(['en', 'cy'] as const)('is named by its title and described by its numbers, in %s', (locale) => {
    const svg = figureFile(unit, report, locale, address);
    expect(svg).toContain(`aria-labelledby="${unit.id}-title" aria-describedby="${unit.id}-desc"`);
    const plain = [...svg.matchAll(/<(title|desc) id[^>]*>([^<]*)</g)].map(([, , text = '']) =>
      text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    );
    expect(plain).toEqual([unit.title?.[locale], figureDescription(unit.figure, report, locale)]);
  });

  it('brings no style and no number that went wrong', () => {
    expect(figureFile(unit, report, 'en', address)).not.toMatch(/style|undefined|NaN|clip/);
  });

  it('hands the browser data that no words can break out of', () => {
    const json = chartData(unit, report, 'en');
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ figure: { id: unit.id, title: 'What <readers> said' } });
  });
});

it('names the title that was published, in both languages', () => {
  expect(sourceLine(report, 'en', address)).toContain('Source: A Shelf for Everyone, ');
  expect(sourceLine(report, 'cy', address)).toContain(
    'Ffynhonnell: A Shelf for Everyone [Silff i Bawb – cyfieithiad answyddogol o’r teitl], ',
  );
});

it('has the light colours of the style sheet', () => {
  const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  for (const token of chartTokens) expect(light).toContain(`--${token}: ${filePaint(token)};`);
});
