import { expect, it } from 'vitest';
import { z } from 'zod';
import { mystData } from '../../../src/formats/inventory/myst-data.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import type { Report } from '../../../src/model/report.ts';
import { unit as unitOf } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';
import { entry } from '../../units.ts';

const document = z.object({ mdast: z.object({ children: z.array(z.looseObject({ type: z.string() })) }) });

/** The blocks of a unit after its heading. */
const blocks = (id: string, locale: Locale, of: Report = report) =>
  document.parse(JSON.parse(mystData(of, unitOf(of, id), locale))).mdast.children.slice(1);

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const notice = paragraph({
  type: 'emphasis',
  children: [text('Cyfieithiad drafft answyddogol – heb ei wirio gan gyfieithydd')],
});

it('begins with the unit’s label as a heading that has its id', () => {
  const { mdast } = document.parse(JSON.parse(mystData(report, unitOf(report, 'p1.1-2'), 'en')));
  expect(mdast.children[0]).toEqual({
    type: 'heading',
    depth: 2,
    identifier: 'p1.1-2',
    label: 'p1.1-2',
    html_id: 'p1.1-2',
    enumerated: false,
    children: [text('Paragraph 1.1, second block')],
  });
});

it('has of a heading of the report nothing else', () => {
  expect(blocks('ch1', 'en')).toEqual([]);
});

it('has the title of a figure, which its label lacks', () => {
  expect(blocks('f1', 'en')).toEqual([paragraph(text('Readers with a card, 2009 and 2018'))]);
});

it('has a quotation with who said it, and that it is a translation', () => {
  expect(blocks('q1', 'cy')).toEqual([
    {
      type: 'container',
      kind: 'quote',
      children: [
        {
          type: 'blockquote',
          children: [
            paragraph(
              text('Mae’r bws yn mynd am ddeg munud i bedwar, felly nid wyf erioed wedi gweld y llyfrgell ar gau.'),
            ),
          ],
        },
        { type: 'caption', children: [paragraph(text('Darllenydd (cyfieithwyd)'))] },
      ],
    },
    notice,
  ]);
});

it('gives in the other language what was not translated, and calls that no translation', () => {
  expect(blocks('c5', 'cy')).toEqual(blocks('c5', 'en'));
});

it('has a list under what introduces it', () => {
  const [first, list] = blocks('introduction-2', 'en');
  expect(first).toMatchObject({ type: 'paragraph' });
  expect(list).toMatchObject({ type: 'list', ordered: false });
  expect(z.array(z.object({ type: z.literal('listItem') })).parse(list?.children).length).toBeGreaterThan(1);
});

it('refers from words to other units below the same language, and has a number as mere words', () => {
  const all = blocks('introduction-3', 'cy');
  const references = JSON.stringify(all).match(/\{"type":"crossReference"[^}]*/g) ?? [];
  expect(references.length).toBeGreaterThan(0);
  expect(references.every((each) => each.includes('"remote":true') && each.includes('"dataUrl":"/myst/'))).toBe(true);
  expect(blocks('s1', 'en')).toHaveLength(1);
  expect(blocks('s1', 'en')[0]?.children).toHaveLength(1);
});

it('has what the report says beside an entry’s words, each on a line', () => {
  const plain = (value: string) => ({ words: [{ type: 'text' as const, value }], items: [] });
  const made = entry('conclusion', {
    id: 'c1',
    parent: 'g1',
    prose: { en: plain('Build a "ramp".') },
    fields: [{ name: { en: 'Addressee' }, value: { en: plain('The council') } }],
  });
  const of = { ...report, languages: ['en'] as const, units: [made], byId: new Map([[made.id, made]]) };
  expect(blocks('c1', 'en', of)).toEqual([
    paragraph(text('Build a “ramp”.')),
    paragraph(text('Addressee: The council')),
  ]);
});
