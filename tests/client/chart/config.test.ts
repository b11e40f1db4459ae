import { describe, expect, it } from 'vitest';
import { type ChartData, chartData, hasOtherView } from '../../../src/charts/chart-data.ts';
import { barsLayout } from '../../../src/charts/forms/bars.ts';
import { filePaint } from '../../../src/charts/panel/paint.ts';
import { figureTable } from '../../../src/charts/table.ts';
import { panelConfig } from '../../../src/client/chart/config.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { figures, sources } from '../../charts/sample.ts';

const report = { ...loadSoundReport('tests/fixtures/report'), ...sources };
const slopes = figures.filter(({ figure }) => hasOtherView(figure));

it('is made of slopes alone', () => expect(slopes.map(({ id }) => id)).toEqual(['f2', 'f5']));

describe.each(slopes)('the other view of $id', (unit) => {
  const { figure }: ChartData = JSON.parse(chartData(unit, report, 'en'));
  const configs = figure.panels.map((panel) => panelConfig(barsLayout(panel, 360), filePaint, 'sans-serif'));
  const table = figureTable(unit.figure, sources);

  it('holds the values of the table, in its order, on a scale from zero', () => {
    const held = configs.flatMap(({ data }) => data.datasets.flatMap(({ data }) => data));
    expect(held.map(({ x }) => x)).toEqual(table.map(({ value }) => value));
    expect(configs.map(({ options }) => options?.scales?.x?.min)).toEqual([0]);
  });

  it('says each with its place and time, and draws what is earlier hollow', () => {
    const held = configs.flatMap(({ data }) => data.datasets.flatMap(({ data }) => data));
    expect(held[0]?.said).toMatch(/^Coast, 1998: /);
    const [first] = configs;
    expect(first?.data.datasets[0]?.backgroundColor).toEqual(
      table.map(({ period }) => filePaint(period === '1998' ? 'paper' : 'statistic')),
    );
  });
});
