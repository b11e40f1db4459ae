import { describe, expect, it } from 'vitest';
import { loadReport, loadSoundReport } from '../src/load.ts';
import { ancestors, type Report, unit } from '../src/model/report.ts';
import { printedAt } from '../src/model/source/source.ts';
import { unitText } from '../src/model/unit/unit.ts';
import { report } from './invented-report.ts';
import { edited, remove, replace, told } from './load/edited.ts';
import { ofType } from './units.ts';

const text = (id: string, locale: 'en' | 'cy', of: Report = report): string | undefined =>
  unitText(unit(of, id), locale);

describe('loadReport', () => {
  it('finds nothing wrong with the invented review, nor a difference from its source', () => {
    expect(loadReport('tests/fixtures/report')).toMatchObject({ problems: [], sourceProblems: [] });
  });

  it('lists units in printed order, a container before what it contains', () => {
    expect(report.units.map(({ id }) => id).join(' ')).toBe(
      'introduction introduction-1 s1 s2 introduction-2 introduction-3 conclusions g1 c1 c2 c3 g2 c4 c5 ' +
        'ch1 overview-1 overview-1-1 s3 overview-1-2 p1.1 q1 p1.1-2 s4 p1.2 s5 ' +
        'ch2 overview-2 overview-2-1 s6 p2.1 q2 p2.1-2 p2.2 q3 p2.3 s7 ch3 p3.1 s8 q4 p3.2 ' +
        'methodology methodology-1 s9 methodology-2 s10 s11 s12 f1 f2 f3',
    );
    for (const each of report.units) {
      for (const parent of ancestors(report, each))
        expect(report.units.indexOf(parent)).toBeLessThan(report.units.indexOf(each));
    }
  });

  it('reads each block in the languages that have it', () => {
    expect([text('p1.2', 'en'), text('p1.2', 'cy')]).toEqual([
      'Heating costs more than books in 5 libraries.',
      undefined,
    ]);
    expect([text('p2.1-2', 'en'), text('p2.1-2', 'cy')]).toEqual([
      undefined,
      'Mae’r rhai sy’n eu cymryd fel rheol yn dychwelyd am ragor.',
    ]);
    expect([text('overview-1', 'en'), text('overview-1', 'cy')]).toEqual(['At a glance', 'Cipolwg']);
    expect([text('q3', 'en'), text('q4', 'cy'), text('ch3', 'cy')]).toEqual([undefined, undefined, undefined]);
  });

  it('gives plain text without number, marks around it or inserts, and a list a line each', () => {
    expect(text('p3.1', 'en')).toBe(
      'In 8 libraries one person works alone. The sign on the door says Croeso, but nobody is there to say it:',
    );
    expect(text('introduction-2', 'cy')).toBe(
      'Edrychwyd ar dri pheth:\nadeiladau a’u horiau agor\nllyfrau mewn dwy iaith\ny bobl wrth y ddesg',
    );
  });

  it('says who speaks, and whose life it is', () => {
    expect(ofType(report, 'quotation', 'q1').speaker).toEqual({
      id: 'reader',
      name: { en: 'Reader', cy: 'Darllenydd' },
      from: { en: 'from readers', cy: 'gan ddarllenwyr' },
      lived: true,
    });
    expect(ofType(report, 'quotation', 'q4').speaker).toEqual({
      id: 'county-plan',
      document: true,
      name: { en: 'County plan' },
      lived: false,
    });
  });

  it('knows what each unit is part of', () => {
    const chain = (id: string): string[] => ancestors(report, unit(report, id)).map((each) => each.id);
    expect(chain('q1')).toEqual(['p1.1', 'ch1']);
    expect(chain('overview-1-2')).toEqual(['overview-1', 'ch1']);
    expect(chain('c4')).toEqual(['g2', 'conclusions']);
    expect(chain('introduction-1')).toEqual(['introduction']);
  });

  it('knows lines and pages in print; what was not printed has none', () => {
    const at = (id: string) => printedAt(report, unit(report, id));
    expect(at('p1.1')).toEqual({ lines: [54, 56], pages: [3] });
    expect(at('introduction-2')).toEqual({ lines: [23, 29], pages: [1, 2] });
    expect(at('ch2')?.pages).toEqual([4, 6]);
    expect(at('p3.2')?.pages).toEqual([7]);
    expect(at('p2.2')).toBeUndefined();
  });

  it('leaves absent what a report has not', () => {
    for (const part of ['appendix', 'acknowledgements', 'helpLines'])
      expect(report).not.toHaveProperty([part], expect.anything());
    expect(report.chapters[2]?.overview).toBeUndefined();
    expect(report.editionPages).toEqual(['about', 'accessibility']);
  });

  it('reads a report without source, printed contents, notes or conclusions', () => {
    const unlisted = ['conclusions', 'contents', 'source', 'notes'];
    const dir = edited({
      'report.json': (json) => {
        const { home: _home, ...record } = JSON.parse(json);
        return JSON.stringify({
          ...record,
          home: {},
          parts: record.parts.filter(({ id }: { id?: string }) => id !== 'conclusions'),
          files: record.files.filter((file: string) => !unlisted.includes(file)),
        });
      },
      'conclusions.json': remove,
      'contents.json': remove,
      'notes.json': remove,
      'source/repairs.json': remove,
      'translation.json': (json) =>
        JSON.stringify(
          Object.fromEntries(Object.entries(JSON.parse(json)).filter(([id]) => !/^[cg]\d|^conc/.test(id))),
        ),
    });
    const loaded = loadReport(dir);
    expect(loaded).toMatchObject({ problems: [], sourceProblems: [] });
    expect(loaded.report?.parts.some(({ type }) => type === 'list')).toBe(false);
    expect(loaded.report?.source).toBeUndefined();
  });

  it('orders chapters by their numbers', () => {
    const dir = edited({
      'chapters/10-more.en.mdx': () => '---\nnumber: 10\ntitle: More\n---\n\n10.1. More.\n',
      'report.json': replace('"source", ', ''),
      'source/repairs.json': remove,
    });
    expect(loadReport(dir).report?.chapters.map(({ number }) => number)).toEqual([1, 2, 3, 10]);
  });

  it('says where words and source differ', () => {
    const edit = replace('the buses, visits', 'the trains, visits');
    const { problems, sourceProblems } = told(edited({ 'chapters/1-buildings.en.mdx': edit }));
    expect(problems).toEqual([]);
    expect(sourceProblems).toEqual([
      expect.stringMatching(
        /^source\/a-shelf-for-everyone-2019\.txt:62 p1\.1-2: the words differ\..*\n.*\[buse\]s.*\n.*\[train\]s/,
      ),
    ]);
  });

  it('answers every mistake, and never throws', () => {
    const files = [
      'report.json',
      'quotations.json',
      'conclusions.json',
      'contents.json',
      'source/repairs.json',
      'chapters/1-buildings.en.mdx',
      'chapters/2-books.cy.mdx',
      'pages/about.en.mdx',
    ];
    for (const file of files) {
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const cut = edited({ [file]: (whole) => whole.slice(0, whole.length * share) });
        const doubled = edited({ [file]: (whole) => whole.slice(0, whole.length * share) + whole });
        const bare = edited({
          [file]: (whole) => whole.replaceAll(/["<{[]/g, (sign, at: number) => (at > whole.length * share ? '' : sign)),
        });
        for (const dir of [cut, doubled, bare]) expect(() => loadReport(dir), `${file} ${share}`).not.toThrow();
      }
    }
  });
});

describe('loadSoundReport', () => {
  it('refuses a report with problems, and lists them', () => {
    const dir = edited({ 'notes.json': replace('"p3.1"', '"p3.7"') });
    expect(() => loadSoundReport(dir)).toThrow(
      `1 problem in ${dir}:\n  notes.json:22:12 no unit has the id "p3.7". Did you mean "p3.1"? [id-known]`,
    );
  });
});
