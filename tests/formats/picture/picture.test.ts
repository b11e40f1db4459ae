import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { pictureAlt } from '../../../src/formats/picture/alt.ts';
import { inks } from '../../../src/formats/picture/paint.ts';
import { pictureSvg } from '../../../src/formats/picture/picture.ts';
import { hasPicture, pictureOf, pictureSubjects, subjectId } from '../../../src/formats/picture/subject.ts';
import { advance } from '../../../src/formats/typeset/lines.ts';
import { loadSoundReport } from '../../../src/load.ts';
import { type Report, unit as unitOf } from '../../../src/model/report.ts';
import { plainProse, type Unit } from '../../../src/model/unit/unit.ts';

const site = { origin: 'https://report.example', base: '/', indexed: true };
const report = loadSoundReport('tests/fixtures/report', site);

/** The lines of a picture, those of a chart apart, which measures by itself. */
function linesOf(svg: string) {
  const own = svg.replace(/<g transform[\s\S]*?<\/g>(?=<path|<text|<\/svg>)/g, '');
  return [
    ...own.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)" font-family="([^"]+)"([^>]*)>([^<]*)/g),
  ].map(([, x, y, size, family = '', rest = '', text = '']) => ({
    x: Number(x),
    y: Number(y),
    size: Number(size),
    face: family.includes('Serif')
      ? ('serif' as const)
      : rest.includes('weight')
        ? ('bold' as const)
        : ('sans' as const),
    isRight: rest.includes('text-anchor="end"'),
    text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  }));
}

const worded = (text: string): Unit => {
  const entry = unitOf(report, 'c1');
  if (entry.type !== 'entry') throw new Error('The invented review has no entry c1.');
  return { ...entry, prose: { en: plainProse(text), cy: plainProse(text) } };
};
const largest = (unit: Unit): number =>
  Math.max(...linesOf(pictureSvg(report, unit, 'en')).flatMap(({ face, size }) => (face === 'serif' ? size : 0)));

describe('a picture', () => {
  test.each(pictureSubjects(report))('of $id keeps inside its edges, and is the same each time', (subject) => {
    for (const locale of report.languages) {
      const svg = pictureSvg(report, subject, locale);
      expect(pictureSvg(report, subject, locale)).toBe(svg);
      const lines = linesOf(svg);
      expect(lines.length).toBeGreaterThan(1);
      for (const { x, y, face, size, isRight, text } of lines) {
        const width = advance(text, { face, size });
        expect(isRight ? x - width : x, text).toBeGreaterThanOrEqual(50);
        expect(isRight ? x : x + width, text).toBeLessThanOrEqual(1200 - 60);
        expect(y, text).toBeLessThanOrEqual(600);
      }
      // No words stand under the rule but those of the foot.
      const [, rule = ''] = /<path d="M96 ([\d.]+)h/.exec(svg) ?? [];
      const above = lines.filter(({ y }) => y <= Number(rule));
      expect(above.every(({ y, size }) => y + size * 0.2 <= Number(rule))).toBe(true);
    }
  });

  it('sets few words large, many smaller, and cuts what would be too small to read at a word', () => {
    const sizes = [3, 12, 30, 60, 100].map((count) => largest(worded('Services helped. '.repeat(count).trim())));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(sizes[0]).toBeGreaterThan(80);
    const cut = linesOf(pictureSvg(report, worded('Services helped them. '.repeat(100).trim()), 'en'));
    expect(cut.filter(({ text }) => text.endsWith('\u00a0…'))).toHaveLength(1);
    expect(largest(worded('Services helped them. '.repeat(100).trim()))).toBeGreaterThanOrEqual(33);
    const whole = linesOf(pictureSvg(report, worded('Services helped them.'), 'en'));
    expect(whole.some(({ text }) => text.includes('…'))).toBe(false);
  });

  it('has the inks of the site', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    for (const [name, colour] of Object.entries(inks)) expect(tokens).toContain(`--${name}: ${colour};`);
  });

  it('says whose edition it is, and of words that nobody has checked that they are a draft', () => {
    const said = (locale: 'en' | 'cy') =>
      linesOf(pictureSvg(report, unitOf(report, 'c1'), locale))
        .map(({ text }) => text)
        .join(' ');
    expect(said('en')).toContain('An unofficial edition');
    expect(said('cy')).toContain('Argraffiad answyddogol');
  });

  it('is told to those who do not see it, in no more than networks take', () => {
    for (const subject of pictureSubjects(report))
      for (const locale of report.languages) {
        const alt = pictureAlt(report, subject, locale);
        expect(alt.length).toBeGreaterThan(5);
        expect(alt.length, subjectId(subject)).toBeLessThanOrEqual(420);
      }
  });
});

describe('which pages have a picture of their own', () => {
  it('those of units, of the parts of the report and of chapters; all others have that of the report', () => {
    const [chapter] = report.chapters;
    if (!chapter) throw new Error('The invented review has no chapter.');
    for (const unit of [chapter.unit, unitOf(report, 'c1'), unitOf(report, 'q1')])
      expect(pictureOf(report, { to: 'unit', unit })).toBe(unit);
    const block = unitOf(report, 'p1.1');
    expect(hasPicture(report, block)).toBe(false);
    expect(pictureOf(report, { to: 'unit', unit: block })).toBe('report');
    expect(pictureOf(report, { to: 'room', room: 'search' })).toBe('report');
    expect(pictureOf(report, { to: 'side-by-side', id: 'c1' })).toBe(unitOf(report, 'c1'));
  });

  it('none where nobody has said where the site stands', () => {
    const nowhere: Report = { ...report, site: { ...site, indexed: false } };
    expect(pictureSubjects(nowhere)).toEqual([]);
    expect(pictureOf(nowhere, { to: 'room', room: 'home' })).toBeUndefined();
  });
});
