import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartData } from '../../src/charts/chart-data.ts';
import { figureFile, sourceLine } from '../../src/charts/figure-file.ts';
import { chartTokens, filePaint } from '../../src/charts/paint.ts';
import { loadSoundReport } from '../../src/load.ts';
import { drawnTexts, faults } from './drawn.ts';
import { figures, sources } from './sample.ts';

const report = { ...loadSoundReport('tests/fixtures/report'), ...sources };
const address = 'https://report.example/id/f1/';

describe.each(figures)('the file of $id', (unit) => {
  it.each(['en', 'cy'] as const)('can be used alone, in %s', (locale) => {
    const svg = figureFile(unit, report, locale, address);
    const written = drawnTexts(svg)
      .map(({ text }) => text)
      .join(' ');
    expect(written).toContain(unit.title?.[locale]);
    expect(written).toContain(sourceLine(report, locale, address));
    expect(svg).toContain(`xml:lang="${locale}"`);
    expect(svg).not.toMatch(/var\(|style=|<script/);
    expect(faults(svg)).toEqual([]);
    expect(figureFile(unit, report, locale, address)).toBe(svg);
  });

  it('hands the browser data that no words can break out of', () => {
    const json = chartData(unit, report, 'en', address);
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
