import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('SITE_URL', 'https://report.example');
  vi.stubEnv('BASE_PATH', '/report/');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('downloads say where the site stands, and tables have whole addresses at their end', async () => {
  const { loadSoundReport } = await import('../../src/load.ts');
  const { unit } = await import('../../src/model/report.ts');
  const { conclusionsCsv } = await import('../../src/formats/tables/conclusions-csv.ts');
  const { quotationsCsv } = await import('../../src/formats/tables/quotations-csv.ts');
  const { statisticCsv } = await import('../../src/formats/tables/statistics-csv.ts');
  const { figureCsv } = await import('../../src/formats/tables/figure-csv.ts');
  const { reportJson } = await import('../../src/formats/json/report-json.ts');
  const report = loadSoundReport('tests/fixtures/report');
  const site = 'https://report.example/report';
  expect(JSON.parse(reportJson(report))).toMatchObject({
    report: { site: `${site}/`, source: { url: '/data/source.txt' } },
  });
  const ends = [
    [conclusionsCsv(report), 'c1', 'en/conclusions/c1/', 'cy/casgliadau/c1/'],
    [quotationsCsv(report), 'q1', 'en/quotations/q1/', 'cy/dyfyniadau/q1/'],
    [statisticCsv(unit(report, 's9')), 's9', 'en/statistics/s9/', 'cy/ystadegau/s9/'],
    [figureCsv(report, unit(report, 'f1')), 'f1', 'en/figures/f1/', 'cy/ffigurau/f1/'],
  ];
  for (const [table = '', id, en, cy] of ends) {
    expect(table.split('\r\n')[0]).toMatch(/,url_id,href_en,href_cy$/);
    expect(table.split('\r\n')[1]).toMatch(new RegExp(`,/id/${id}/,${site}/${en},${site}/${cy}$`));
  }
});
