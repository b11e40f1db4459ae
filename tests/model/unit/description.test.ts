import { expect, test } from 'vitest';
import { loadSoundReport } from '../../../src/load.ts';
import { unit } from '../../../src/model/report.ts';
import { unitDescription } from '../../../src/model/unit/description.ts';
import { plainProse, type Unit } from '../../../src/model/unit/unit.ts';

const report = loadSoundReport('tests/fixtures/report');
const invented = 'Adolygiad dychmygol o lyfrgelloedd sir ddychmygol, i brofi’r wefan hon.';
const inEnglish = (of: Unit): Unit => ({ ...of, prose: { en: plainProse('Only in English.') } });

test('a page is described by its first words in its own language, and the report that they are from', () => {
  expect(unitDescription(report, [unit(report, 'c2')], 'en')).toBe(
    'Opening hours should follow the buses, and not the other way round. – A Shelf for Everyone, March 2019',
  );
  expect(unitDescription(report, [unit(report, 'ch1'), unit(report, 'c2')], 'cy')).toBe(
    'Dylai’r oriau agor ddilyn y bysiau, ac nid fel arall. – Silff i Bawb, Mawrth 2019',
  );
});

test('words that are in the other language alone give way to the name of the page', () => {
  const [own, one, two] = ['c2', 'p1.1', 'p1.1-2'].map((id) => inEnglish(unit(report, id)));
  if (!own || !one || !two) throw new Error('The fixture lacks a unit.');
  expect(unitDescription(report, [own], 'en')).toBe('Only in English. – A Shelf for Everyone, March 2019');
  expect(unitDescription(report, [own], 'cy')).toBe(`Casgliad 2. ${invented}`);
  expect(unitDescription(report, [one, two], 'cy')).toBe(`Pennod 1: Adeiladau. ${invented}`);
});

test('where that name is in the other language, too, or there are no words, it is the report’s', () => {
  const chapter = { ...unit(report, 'ch1'), title: { en: 'Only' } };
  expect(unitDescription(report, [inEnglish(chapter)], 'cy')).toBe(`Silff i Bawb. ${invented}`);
  expect(unitDescription(report, [unit(report, 'ch1')], 'cy')).toBe(`Silff i Bawb. ${invented}`);
});
