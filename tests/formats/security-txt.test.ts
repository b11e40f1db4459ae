import { expect, test } from 'vitest';
import { securityExpires, securityTxt } from '../../src/formats/security-txt.ts';
import type { Report } from '../../src/model/report.ts';
import { report } from '../invented-report.ts';

const site = { origin: 'https://report.example', base: '/report/', indexed: true };

test('security.txt has what RFC 9116 asks for, each field once', () => {
  expect(securityTxt({ ...report, site })).toBe(
    `Contact: mailto:cywiriadau@brynarth.example
Expires: 2025-02-27T00:00:00Z
Preferred-Languages: cy, en
Canonical: https://report.example/.well-known/security.txt
`,
  );
});

test('it holds less than a year from the edition’s date, whatever year that is', () => {
  for (const date of ['2023-03-01', '2024-02-29', '2024-12-31', '2026-11-23']) {
    const of: Report = { ...report, record: { ...report.record, edition: { ...report.record.edition, date } } };
    const begun = new Date(`${date}T00:00:00Z`);
    const days = ((securityExpires(of)?.getTime() ?? 0) - begun.getTime()) / 86_400_000;
    expect(days, date).toBe(364);
  }
});

test('it names no domain while nobody knows it, an address as well as an e-mail, and the languages that there are', () => {
  const { contact: _, ...record } = report.record;
  const url = 'https://brynarth.example/corrections';
  const at: Report = {
    ...report,
    languages: ['en'],
    record: { ...record, contact: { publisher: { en: 'Reading Room', cy: 'Ystafell Ddarllen' }, url } },
    site: { ...site, indexed: false },
  };
  expect(securityTxt(at)).toBe(`Contact: ${url}\nExpires: 2025-02-27T00:00:00Z\nPreferred-Languages: en\n`);
  expect(securityTxt({ ...report, record })).toBeUndefined();
  expect(securityExpires({ ...report, record })).toBeUndefined();
});
