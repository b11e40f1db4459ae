import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type ReferenceFormat, references } from '../../../src/formats/citation/references.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { type Report, unit as unitOf } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';

const made = (of: Report, id: string, format: ReferenceFormat, locale: Locale) =>
  references(of, unitOf(of, id), locale).find((each) => each.format === format)?.text;

test('what authors put into documents of other programs', () => {
  const texts = references(report, unitOf(report, 'p1.2'), 'en').map(({ format, text }) => [format, text]);
  const at = 'http://localhost:4321/en/chapters/1/#p1.2';
  expect(Object.fromEntries(texts)).toEqual({
    markdown: `[Paragraph 1.2, A Shelf for Everyone](${at})`,
    html: `<a href="${at}" lang="en" hreflang="en">Paragraph 1.2, <cite>A Shelf for Everyone</cite></a>`,
    plain:
      'Paragraph 1.2, in A Shelf for Everyone (BRO, March 2019). Reference number p1.2: unofficial edition, version 1.1.0, http://localhost:4321/id/p1.2/',
    wikipedia: `{{cite report |author=Brynarth Reading Office |title=A Shelf for Everyone: A review of the libraries of Brynarth |language=en |date=March 2019 |at=para. 1.2 |isbn=978-0-306-40615-7 |url=${at} |access-date=[date]}}`,
    myst: '[](xref:bro2019#p1.2)',
    sphinx: ':external+bro2019:ref:`p1.2`',
    pandoc: '[@bro2019, para. 1.2]',
    latex: '\\autocite[para.~1.2]{bro2019}',
  });
});

test('in Welsh the address, the date and the pinpoint are Welsh, and the translation is one', () => {
  expect(made(report, 'ch2', 'pandoc', 'cy')).toBe('[@bro2019, pen. 2]');
  expect(made(report, 'ch2', 'markdown', 'cy')).toContain('](http://localhost:4321/cy/penodau/2/)');
  expect(made(report, 'ch2', 'wikipedia', 'cy')).toMatch(
    /\|language=cy \|type=cyfieithiad answyddogol o ''A Shelf for Everyone'' \|date=Mawrth 2019 .*\|access-date=\[dyddiad\]\}\}$/,
  );
});

test('no sign of a title ends what it stands in', () => {
  const title = { en: 'A [first] | <b>"shelf"</b> & _more_ {{of}} it' };
  const hard: Report = { ...report, record: { ...report.record, title, subtitle: undefined } };
  expect(made(hard, 'p1.2', 'markdown', 'en')).toContain('A \\[first\\] | \\<b\\>”shelf”\\</b\\> \\& \\_more\\_');
  const [link] = parseDocument(made(hard, 'p1.2', 'html', 'en') ?? '').children;
  expect(link && 'children' in link && link.children).toHaveLength(2);
  const wiki = made(hard, 'p1.2', 'wikipedia', 'en') ?? '';
  expect(wiki.replaceAll('{{!}}', '').slice(2, -2)).not.toMatch(/\{\{|\}\}/);
  expect(wiki).toContain('A &#91;first&#93; {{!}} &lt;b>');
});

test('words in another language than the link’s say so', () => {
  const { en } = report.record.title;
  const english: Report = { ...report, record: { ...report.record, title: { en: en ?? '' } } };
  expect(made(english, 'p1.2', 'html', 'cy')).toContain('<cite lang="en">A Shelf for Everyone</cite>');
});

test('the text is that of the runs, and every unit has each in each language', () => {
  for (const locale of report.languages)
    for (const unit of report.units)
      for (const { format, text, runs, label } of references(report, unit, locale)) {
        expect(runs.map(({ value }) => value).join('')).toBe(text);
        expect(label + text, `${unit.id} ${format}`).not.toMatch(/undefined|\{\w+\} /);
        if (format !== 'pandoc' && format !== 'latex')
          expect(text).toMatch(
            new RegExp(
              `${RegExp.escape(unit.type === 'chapter' && format !== 'plain' ? unit.number : unit.home.id === unit.id ? '' : unit.id)}`,
            ),
          );
      }
});
