import { expect, test } from 'vitest';
import { reportJson } from '../../src/formats/json/report-json.ts';
import { entriesCsv } from '../../src/formats/tables/entries-csv.ts';
import { figureCsv } from '../../src/formats/tables/figure-csv.ts';
import { quotationsCsv } from '../../src/formats/tables/quotations-csv.ts';
import { statisticCsv } from '../../src/formats/tables/statistics-csv.ts';
import { loadSoundReport } from '../../src/load.ts';
import { siteFrom } from '../../src/model/address/site.ts';
import { ofType } from '../units.ts';

test('downloads say where the site stands, and tables have whole addresses at their end', () => {
  const published = siteFrom({ SITE_URL: 'https://report.example', BASE_PATH: '/report/' });
  const report = loadSoundReport('tests/fixtures/report', published);
  const site = 'https://report.example/report';
  expect(JSON.parse(reportJson(report))).toMatchObject({
    report: { site: `${site}/`, source: { url: '/data/source.txt' } },
  });
  const ends = [
    [entriesCsv(report, 'conclusions'), 'c1', 'en/conclusions/c1/', 'cy/casgliadau/c1/'],
    [quotationsCsv(report), 'q1', 'en/quotations/q1/', 'cy/dyfyniadau/q1/'],
    [statisticCsv(report, ofType(report, 'statistic', 's9')), 's9', 'en/statistics/s9/', 'cy/ystadegau/s9/'],
    [figureCsv(report, ofType(report, 'figure', 'f1')), 'f1', 'en/figures/f1/', 'cy/ffigurau/f1/'],
  ];
  for (const [table = '', id, en, cy] of ends) {
    expect(table.split('\r\n')[0]).toMatch(/,url_id(,.+)?,href_en,href_cy$/);
    expect(table.split('\r\n')[1]).toMatch(new RegExp(`,/id/${id}/(,.+)?,${site}/${en},${site}/${cy}$`));
  }
});
