import { expect, test } from 'vitest';
import { llmsTxt } from '../../src/formats/llms.ts';
import type { Report } from '../../src/model/report.ts';
import { report as plain } from '../invented-report.ts';

const site = { origin: 'https://report.example', base: '/report/', indexed: true };
const report: Report = { ...plain, site };

test('it has the form of llmstxt.org: a title, a summary, what to know, then lists of links', () => {
  const [title, summary, ...rest] = llmsTxt(report).split('\n\n');
  expect(title).toBe('# Silff i Bawb – A Shelf for Everyone');
  expect(summary).toMatch(/^> /);
  const from = rest.findIndex((block) => block.startsWith('## '));
  expect(rest.slice(0, from).every((block) => !block.startsWith('#'))).toBe(true);
  for (const [at, block] of rest.slice(from).entries())
    if (at % 2 === 0) expect(block).toMatch(/^## \S/);
    else
      for (const line of block.trim().split('\n'))
        expect(line).toMatch(/^- \[.+\]\(https:\/\/report\.example\/report\/.*\)(: .+)?$/);
});

test('it tells in both languages how to cite, and whose the words are', () => {
  const text = llmsTxt(report);
  for (const words of ['To cite a passage', 'Wrth gyfeirio at ddarn', 'whose words follow', 'geiriau pwy sy’n dilyn'])
    expect(text).toContain(words);
  expect(text).not.toMatch(/undefined|\{(?!id\})\w+\}/);
});

test('it names only what the report has', () => {
  const { source: _, ...without } = report;
  const bare = llmsTxt({
    ...without,
    languages: ['en'],
    units: report.units.filter(({ type }) => type !== 'statistic' && type !== 'figure'),
  });
  expect(bare).not.toMatch(/\/cy\/|statistics\.csv|source\.txt|Ystadegau|figures/);
  expect(llmsTxt(report)).toMatch(/statistics\.csv[\s\S]+source\.txt/);
});
