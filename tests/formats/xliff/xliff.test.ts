import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import xliff12ToJs from 'xliff/xliff12ToJs';
import { z } from 'zod';
import { xliffText } from '../../../src/formats/xliff/encoding.ts';
import { translationsIn } from '../../../src/formats/xliff/import.ts';
import { readXliff } from '../../../src/formats/xliff/read.ts';
import { unitsToTranslate, xliff } from '../../../src/formats/xliff/xliff.ts';
import { unitHashes } from '../../../src/model/hash.ts';
import type { Report } from '../../../src/model/report.ts';
import { translationState } from '../../../src/model/translation/translation.ts';
import { type Inline, inlineText, type Prose } from '../../../src/model/unit/unit.ts';
import type { TranslationRecord } from '../../../src/schemas/translation.ts';
import { report } from '../../invented-report.ts';
import { translated, withUnit, wordsIn } from '../translated.ts';

const all = unitsToTranslate(report, 'cy', false);
const exported = xliff(report, all, 'cy');

const notes = (id: string, from: string): string[] => {
  let found: string[] = [];
  withUnit(exported, id, (unit) => {
    found = [...unit.matchAll(new RegExp(`<note from="${from}">([\\s\\S]*?)</note>`, 'g'))].map(
      ([, text = '']) => text,
    );
    return '';
  });
  return found;
};

describe('the exported file', () => {
  test('has every piece of the words that there are in the other language, by its id and in printed order', () => {
    const ids = [...exported.matchAll(/<trans-unit id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.slice(0, 9)).toEqual([
      'introduction',
      'introduction-1',
      's1:title',
      's1',
      's2:title',
      's2',
      'introduction-2',
      'introduction-2:1',
      'introduction-2:2',
    ]);
    expect(ids).toContain('overview-1');
    expect(ids.slice(-3)).toEqual(['f1', 'f2', 'f3']);
    expect(ids).not.toContain('q3');
    expect(ids).not.toContain('p2.2');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('into English has what was first written in Welsh', () => {
    const welshFirst = xliff(report, unitsToTranslate(report, 'en', false), 'en');
    const ids = [...welshFirst.matchAll(/<trans-unit id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['q2', 'p2.1-2', 'p2.2', 'p2.2:1', 'p2.2:2', 'q3', 'p2.3', 's7:title', 's7']);
    expect(welshFirst).toContain('source-language="cy" target-language="en"');
  });

  test('keeps inserts in codes that a translator moves and does not edit', () => {
    expect(wordsIn(exported, 'p3.1', 'source')).toContain(
      '<g id="2" ctype="x-lang-cy">Croeso</g>, but <g id="3" ctype="italic">nobody</g> is',
    );
    expect(wordsIn(exported, 'p3.1', 'source')).toMatch(/^In <g id="1" ctype="x-stat">8<\/g> libraries/);
    expect(wordsIn(exported, 'overview-1-1', 'target')).toContain(
      'O’r <g id="1" ctype="x-stat">14</g>, roedd <g id="2" ctype="x-stat">naw</g> ar agor',
    );
    expect(notes('overview-1-1', 'inserts')).toEqual(['1: &lt;Stat of="s1"&gt;; 2: &lt;Stat of="s3"&gt;']);
    expect(wordsIn(exported, 'introduction-3', 'target')).toContain('(gweler <g id="1" ctype="link">rhan 1</g>).');
    expect(notes('introduction-3', 'inserts')).toEqual(['1: &lt;Ref to="ch1"&gt;']);
  });

  test('has the inserts of a translation under the ids of the source, wherever they stand', () => {
    const [one, two] = [ref('ch1', text('one')), ref('ch2', text('two'))];
    const now = withWords('c2', prose(one, two), prose(two, text(' ac '), one));
    const c2 = now.byId.get('c2');
    const of = (c2 && unitHashes(c2).en) ?? '';
    const xml = exportOf({ ...now, translations: new Map([['c2', { of, status: 'draft' }]]) }, 'c2');
    expect(wordsIn(xml, 'c2', 'target')).toBe('<g id="2" ctype="link">two</g> ac <g id="1" ctype="link">one</g>');
  });

  test('says where a piece stands, between what, and what is to be known about it', () => {
    expect(notes('p3.1', 'place')).toEqual(['Paragraph 3.1, in Chapter 3: People']);
    expect(notes('introduction-2:2', 'before')).toEqual(['buildings and their opening hours']);
    expect(notes('introduction-2:2', 'after')).toEqual(['the people at the desk']);
    expect(notes('introduction-1', 'edition')).toEqual([
      'The introduction counts 14 libraries; the list in this paragraph names fewer.',
    ]);
    expect(notes('introduction-1', 'terms')).toEqual([expect.stringContaining('library: llyfrgell')]);
    expect(notes('q1', 'register')).toEqual([expect.stringContaining('spoken register')]);
    expect(notes('q4', 'register')).toEqual([expect.stringContaining('formal register')]);
  });

  test('tells the state of each translation', () => {
    const record = (status: TranslationRecord['status'], of = report.translations.get('c2')?.of ?? '') =>
      ({ of, status, by: 'A. Reader', date: '2024-01-09' }) as TranslationRecord;
    const stateOf = (of: TranslationRecord) => {
      const with11 = { ...report, translations: new Map([...report.translations, ['c2', of] as const]) };
      const unit = xliff(with11, unitsToTranslate(with11, 'cy', false), 'cy')
        .split('<trans-unit ')
        .find((each) => each.startsWith('id="c2"'));
      return [/approved="(\w+)"/.exec(unit ?? '')?.[1], /state="([\w-]+)"/.exec(unit ?? '')?.[1]];
    };
    expect(stateOf(record('draft'))).toEqual(['no', 'needs-review-translation']);
    expect(stateOf(record('reviewed'))).toEqual(['no', 'translated']);
    expect(stateOf(record('approved'))).toEqual(['yes', 'final']);
    expect(stateOf(record('approved', '0'.repeat(64)))).toEqual(['no', 'needs-translation']);
  });

  test('has, when only that is asked for, what is missing or behind', () => {
    const behind = { of: '0'.repeat(64), status: 'draft' } as const;
    const stale = { ...report, translations: new Map([...report.translations, ['c1', behind] as const]) };
    const ids = unitsToTranslate(stale, 'cy', true).map(({ id }) => id);
    expect(ids).toEqual([
      'c1',
      'c5',
      'overview-1-2',
      'p1.1',
      'p1.1-2',
      's4',
      'p1.2',
      's5',
      'ch3',
      'p3.1',
      's8',
      'q4',
      'p3.2',
    ]);
  });
});

describe('an independent reader', () => {
  const value: z.ZodType<unknown> = z.unknown();
  const shape = z.object({
    sourceLanguage: z.literal('en'),
    targetLanguage: z.literal('cy'),
    resources: z.record(z.string(), z.record(z.string(), z.looseObject({ source: value, target: value.optional() }))),
  });

  /** The words of a value of that library: text, or inserts around more of it. */
  const plain = (of: unknown): string => {
    if (typeof of === 'string') return of;
    if (Array.isArray(of)) return of.map(plain).join('');
    const [span] = Object.values(z.record(z.string(), z.object({ contents: value })).parse(of));
    return plain(span?.contents ?? '');
  };

  test('finds every piece in it, word for word', async () => {
    const read = shape.parse(await xliff12ToJs(exported, { captureSpacesBetweenElements: true }));
    expect(Object.keys(read.resources)).toEqual([report.record.id]);
    const found = Object.entries(read.resources[report.record.id] ?? {});
    const expected = all.flatMap((unit) => {
      const text = (words: Inline[] | undefined) => words && inlineText(words);
      const { en, cy } = unit.prose ?? {};
      const blocks = [
        [unit.title?.en, unit.title?.cy],
        [text(en?.words), text(cy?.words)],
        ...(en?.items ?? []).map((item, index) => [text(item), text(cy?.items[index])]),
      ];
      const { stale } = translationState(report, unit);
      // What is to be translated has its source for a target.
      return blocks
        .filter(([source]) => source !== undefined)
        .map(([source, target]) => [source, stale ? source : (target ?? source)]);
    });
    expect(
      found.map(([, { source, target }]) => [plain(source), target === undefined ? undefined : plain(target)]),
    ).toEqual(expected);
  });

  /** What may stand in each element of XLIFF 1.2, in this order (of what we write), and which attributes it has. */
  const grammar: Record<string, { children: string[]; attributes: string[] }> = {
    xliff: { children: ['file'], attributes: ['version', 'xmlns'] },
    file: { children: ['body'], attributes: ['original', 'source-language', 'target-language', 'datatype'] },
    body: { children: ['trans-unit'], attributes: [] },
    'trans-unit': { children: ['source', 'target', 'note'], attributes: ['id', 'restype', 'approved', 'xml:space'] },
    source: { children: ['g'], attributes: ['xml:lang'] },
    target: { children: ['g'], attributes: ['xml:lang', 'state'] },
    g: { children: ['g'], attributes: ['id', 'ctype'] },
    note: { children: [], attributes: ['from'] },
  };

  /** Every element that stands where it must not, out of order, or with attributes other than its own. */
  function structureFaults(xml: string): string[] {
    const faults: string[] = [];
    const open: { name: string; last: number }[] = [];
    const parser = new Parser(
      {
        onopentag(name, attributes) {
          const parent = open.at(-1);
          const at = parent ? (grammar[parent.name]?.children.indexOf(name) ?? -1) : Number(name === 'xliff') - 1;
          if (at < 0 || at < (parent?.last ?? 0)) faults.push(`<${name}> in <${parent?.name}>`);
          if (parent) parent.last = at;
          if (Object.keys(attributes).sort().join() !== grammar[name]?.attributes.toSorted().join())
            faults.push(`<${name}> ${JSON.stringify(attributes)}`);
          open.push({ name, last: 0 });
        },
        onclosetag(name) {
          if (open.pop()?.name !== name) faults.push(`</${name}>`);
        },
        ontext(text) {
          const within = open.at(-1)?.name ?? '';
          if (text.trim() !== '' && !['source', 'target', 'note', 'g'].includes(within)) faults.push(text);
        },
      },
      { xmlMode: true },
    );
    parser.end(xml);
    return faults;
  }

  test('finds every element in its place, as the specification has it', () => {
    expect(structureFaults(exported)).toEqual([]);
    expect(structureFaults(exported.replace('</source>', '</source><note from="x">y</note>'))).toHaveLength(1);
    expect(structureFaults(exported.replace('state="', 'status="'))).toHaveLength(1);
  });
});

/** The review with other words of a conclusion. */
function withWords(id: string, en: Prose, cy: Prose): Report {
  const unit = report.byId.get(id);
  if (!unit) throw new Error(id);
  const units = report.units.map((each) => (each === unit ? { ...unit, prose: { en, cy } } : each));
  return { ...report, units, byId: new Map(units.map((each) => [each.id, each])) };
}

const text = (value: string): Inline => ({ type: 'text', value });
const ref = (to: string, ...children: Inline[]): Inline => ({ type: 'ref', to, children });
const prose = (...words: Inline[]): Prose => ({ words, items: [] });

/** The unit alone, as it is exported. */
const exportOf = (of: Report, id: string): string =>
  xliff(
    of,
    of.units.filter((unit) => unit.id === id),
    'cy',
  );

/** What an import of the file would do. */
function outcome(xml: string, of = report): { changed: Record<string, unknown>; problems: string[] } {
  const { file, problems } = readXliff(xml);
  const found = file ? translationsIn(of, file) : { problems: [] };
  if ('problems' in found) return { changed: {}, problems: [...problems, ...found.problems] };
  return { changed: Object.fromEntries(found.changed), problems };
}

const problems = (xml: string): string[] => outcome(xml).problems;

function changedBy(xml: string): Record<string, unknown> {
  const { changed, problems } = outcome(xml);
  expect(problems).toEqual([]);
  return changed;
}

const p31 =
  'Mewn <g id="1">8</g> llyfrgell mae un person. Mae <g id="2">Croeso</g> ar y drws, ond nid oes <g id="3">neb</g> yno:';

describe('what comes back', () => {
  test('changes nothing where nothing was changed, however the tool has laid it out', () => {
    expect(changedBy(exported)).toEqual({});
    const reworked = exported
      .replaceAll('<target xml:lang="cy"', '<target')
      .replaceAll(/<note[\s\S]*?<\/note>\n/g, '')
      .replaceAll('\n<target', '\r\n      <seg-source>?</seg-source>\r\n      <target')
      .replaceAll(/(<target[^>]*>)([\s\S]*?)(<\/target>)/g, '$1\n   <mrk mtype="seg" mid="0">$2</mrk>\n   $3')
      .replaceAll(' ctype="link"', '')
      .replace('<body>', '<body><group id="chapter">')
      .replace('</body>', '</group></body>')
      .replace('"cy" datatype', '"cy-GB" datatype');
    expect(changedBy(`\uFEFF${reworked}`)).toEqual({});
  });

  test('may be some of the units', () => {
    expect(changedBy(withUnit(exported, 'c2', () => ''))).toEqual({});
    expect(changedBy(xliff(report, all.slice(3, 5), 'cy'))).toEqual({});
  });

  test('is new words with their inserts', () => {
    expect(changedBy(translated(exported, 'p3.1', p31))).toEqual({
      'p3.1': {
        prose: {
          words: [
            { type: 'text', value: 'Mewn ' },
            { type: 'stat', of: 's8', children: [{ type: 'text', value: '8' }] },
            { type: 'text', value: ' llyfrgell mae un person. Mae ' },
            { type: 'lang', lang: 'cy', children: [{ type: 'text', value: 'Croeso' }] },
            { type: 'text', value: ' ar y drws, ond nid oes ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'neb' }] },
            { type: 'text', value: ' yno:' },
          ],
          items: [],
        },
      },
    });
  });

  test('may do without a mark of language whose words are not foreign any more, and mark others', () => {
    const words = 'Mewn <g id="1">8</g> llyfrgell: <g id="a" ctype="x-lang-en">Welcome</g>, ond <g id="3">neb</g> yno:';
    expect(changedBy(translated(exported, 'p3.1', words))).toMatchObject({
      'p3.1': {
        prose: { words: [{}, { type: 'stat' }, {}, { type: 'lang', lang: 'en' }, {}, { type: 'emphasis' }, {}] },
      },
    });
  });

  test('may have an insert within words that are marked as another language', () => {
    const words = 'Mewn <g id="1">8</g> llyfrgell: <g id="a" ctype="x-lang-en">Oh, <g id="3">nobody</g></g> yno:';
    expect(problems(translated(exported, 'p3.1', words))).toEqual([]);
  });

  test('may have thousands with or without their comma, and the numbers of a list in other items', () => {
    const without = wordsIn(exported, 'introduction-1', 'target')?.replace('31,000', '31000');
    expect(problems(translated(exported, 'introduction-1', without))).toEqual([]);
  });
});

describe('words that are the same in both languages', () => {
  /** The units that are skipped when the source of a conclusion comes back as its translation. */
  const skipped = (en: Prose, names: Report['names'] = []): string[] => {
    const now = { ...withWords('c2', en, prose(text('arall'))), names };
    const xml = exportOf(now, 'c2');
    const { file } = readXliff(translated(xml, 'c2', wordsIn(xml, 'c2', 'source')));
    const found = file && translationsIn(now, file);
    return found && 'copied' in found ? [...found.copied.keys()] : ['refused'];
  };

  test('are a translation where they are a name on record, numbers, or marked as that language', () => {
    const name = { kind: 'model', name: { en: 'Signs of Safety', cy: 'Signs of Safety' } } as const;
    expect(skipped(prose(text('Signs of Safety')), [name])).toEqual([]);
    expect(skipped(prose(text('2012 (14%)')))).toEqual([]);
    expect(skipped(prose({ type: 'lang', lang: 'cy', children: [text('Croeso i bawb')] }, text('.')))).toEqual([]);
  });

  test('are none where they are a name of one language, or marked as the other', () => {
    const name = { kind: 'model', name: { en: 'Family Support', cy: 'Cymorth i Deuluoedd' } } as const;
    expect(skipped(prose(text('Family Support')), [name])).toEqual(['c2']);
    expect(skipped(prose({ type: 'lang', lang: 'en', children: [text('Welcome')] }))).toEqual(['c2']);
  });

  test('may be quoted as words of the other language', () => {
    const now = withWords('c2', prose(text('Say it so that all hear. Then go.')), prose(text('arall')));
    const target = (words: string) => outcome(translated(exportOf(now, 'c2'), 'c2', words), now).changed;
    expect(target('<g id="a" ctype="x-lang-en">Say it so that all hear.</g> Yna ewch.')).toHaveProperty('c2');
    expect(target('Say it so that all hear. Yna ewch.')).toEqual({});
  });
});

test('what XML cannot hold does not reach the file, and comes back as unchanged', () => {
  const odd = prose(text('a\u0000b\u0008c\ud83dd\uffffe\rf\u001bg'));
  const now = withWords('c2', odd, odd);
  const xml = exportOf(now, 'c2');
  expect(xml).not.toMatch(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  expect(outcome(xml, now)).toEqual({ changed: {}, problems: [] });
});

describe('the encoding of a file', () => {
  const encoded = (text: string, encoding: BufferEncoding, mark = '') =>
    xliffText(Buffer.concat([Buffer.from(mark, 'hex'), Buffer.from(text, encoding)]));
  const declared = (name: string) => exported.replace('encoding="UTF-8"', `encoding="${name}"`);

  test.each([
    ['UTF-8', encoded(exported, 'utf8')],
    ['UTF-8 with a byte-order mark', encoded(exported, 'utf8', 'efbbbf')],
    ['UTF-16 with a byte-order mark', encoded(declared('UTF-16'), 'utf16le', 'fffe')],
    ['UTF-16 without one', encoded(declared('UTF-16'), 'utf16le')],
    ['UTF-16 from the other end', xliffText(Buffer.from(`\ufeff${exported}`, 'utf16le').swap16())],
    ['UTF-8 that says UTF-16', encoded(declared('UTF-16'), 'utf8')],
  ])('%s is read', (_, read) => {
    expect('text' in read && outcome(read.text)).toEqual({ changed: {}, problems: [] });
  });

  test.each([
    [
      'Latin-1',
      encoded(declared('ISO-8859-1'), 'latin1'),
      /^the file is in ISO-8859-1, as line \d+ shows\. Save it in UTF-8/,
    ],
    [
      'one that does not say what it is',
      encoded(exported, 'latin1'),
      /^the file is in no UTF-8 \(perhaps Windows-1252/,
    ],
    ['UTF-32', encoded('<', 'latin1', 'fffe0000'), /^the file is in UTF-32\. Save it in UTF-8/],
    ['UTF-32 without a mark', encoded('', 'latin1', '3c0000003f000000'), /^the file is in UTF-32\. /],
    ['UTF-32 from the other end', encoded('', 'latin1', '0000003c0000003f'), /^the file is in UTF-32\. /],
    ['half of UTF-16', encoded('<a', 'utf16le', 'fffe00'), /^the file is in broken UTF-16\. Save it in UTF-8/],
  ])('%s is named', (_, read, reason) => {
    expect('problem' in read && read.problem).toMatch(reason);
  });
});

describe('an import is refused, with the unit, what is wrong and what to do', () => {
  const back = (id: string, target: string | undefined) => translated(exported, id, target);
  const intro = 'Nid oedd modd ymweld (gweler <g id="1" ctype="link">rhan 1</g>).';

  test.each<[string, string, RegExp]>([
    [
      'a lost insert',
      back('introduction-3', 'Gweler rhan 1.'),
      /^introduction-3: the insert <g id="1">, <Ref to="ch1">, is lost. Put it around the words for “part 1”/,
    ],
    [
      'a lost mark of a statistic',
      back('overview-1-1', 'O’r 14, roedd <g id="2">naw</g> ar agor.'),
      /^overview-1-1: the insert <g id="1">, <Stat of="s1">, is lost. Put it around the words for “14”/,
    ],
    [
      'an insert twice',
      back('introduction-3', `${intro} <g id="1">rhan</g>`),
      /^introduction-3: the insert <g id="1"> stands there again/,
    ],
    [
      'an unknown insert',
      back('introduction-3', `${intro} <g id="7">rhan</g>`),
      /^introduction-3: the insert <g id="7"> is not in the source/,
    ],
    [
      'an insert made another',
      back('introduction-3', intro.replace('link', 'italic')),
      /^introduction-3: .* has ctype="italic". It is <Ref to="ch1">/,
    ],
    [
      'an insert in another',
      back('p3.1', p31.replace(/<g id="2">Croeso<\/g>/, '').replace('neb', '')),
      /^p3.1: the insert <g id="3"> has no words/,
    ],
    [
      'an insert in a title',
      back('g1', 'Adeiladau <g id="a" ctype="x-lang-en">Hours</g>'),
      /^g1: the insert <g id="a"> cannot stand in a title/,
    ],
    [
      'markup of another kind',
      back('introduction-3', intro.replace('rhan', '<x id="9"/>rhan')),
      /^introduction-3, target: <x id="9"> is no insert/,
    ],
    [
      'a changed number',
      back('c3', 'Mae grisiau wrth ddrws chwech o’r 15 llyfrgell.'),
      /^c3: 14 is missing; 15 is not in the source/,
    ],
    ['an added number', back('c2', 'Dylai 2 lyfrgell agor.'), /^c2: 2 is not in the source/],
    ['an id of nothing', exported.replace('id="c2"', 'id="c22"'), /^c22: no words of the report have this id/],
    ['an id twice', exported.replace('id="c2"', 'id="c1"'), /^c1: 2 <trans-unit> elements have this id/],
    ['no id', exported.replace('id="c2" ', ''), /^the <trans-unit> of line \d+ has no id/],
    [
      'the words of another unit under an id',
      exported
        .replace('id="c2"', 'id="c5"')
        .replace(/<trans-unit id="c5" [^>]*>\n<source[^>]*>Nobody[\s\S]*?<\/trans-unit>\n/, ''),
      /^c5: its <source> is “Opening hours/,
    ],
    [
      'English that has changed',
      exported.replace('<source xml:lang="en">Opening hours should', '<source xml:lang="en">Hours must'),
      /^c2: its <source> is “Hours must .*export this unit anew/,
    ],
    ['a translation that is gone', back('c2', undefined), /^c2: there is no translation. Write it/],
    ['a translation of spaces', back('c2', '  '), /^c2: there is no translation/],
    [
      'half a unit',
      withUnit(exported, 'introduction-2:2', () => ''),
      /^introduction-2: the file lacks its part introduction-2:2/,
    ],
    ['half a translation', back('p1.1', 'Gofynnwyd').replace('id="p1.1"', 'id="p1.9"'), /^p1.9: no words/],
    ['braces', back('c2', 'Dylai {oriau} agor.'), /^c2: \{ \} would be markup/],
    ['tags as text', back('c2', 'Dylai &lt;b&gt;oriau&lt;/b&gt; agor.'), /^c2: < > would be markup/],
    ['Markdown', back('c2', 'Dylai *oriau* agor.'), /^c2: \* would be markup/],
    ['broken XML', exported.replace('</body>', ''), /^broken XML: .*Save it again/],
    ['an unknown entity', exported.replace('>Cyflwyniad<', '>&nbsp;Cyflwyniad<'), /^broken XML: /],
    ['no XML', 'p1.1 Gofynnwyd', /^broken XML: /],
    ['entities of its own', exported.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff'), /DOCTYPE/],
    ['another version', exported.replace('version="1.2"', 'version="2.0"'), /it must be XLIFF 1.2/],
    ['another format', '<tmx version="1.4"/>', /it must be XLIFF 1.2/],
    [
      'another report',
      exported.replace('original="a-shelf-for-everyone"', 'original="another"'),
      /^the file is of the report "another", and this is "a-shelf-for-everyone"/,
    ],
    [
      'another language',
      exported.replace('target-language="cy"', 'target-language="ga"'),
      /^target-language="ga": the languages are cy and en/,
    ],
    [
      'two targets',
      withUnit(exported, 'c2', (unit) => unit.replace('</target>', '</target><target>B</target>')),
      /^c2: there are several <target>/,
    ],
    ['nothing in it', xliff(report, [], 'cy'), /nothing to import/],
  ])('%s', (_, xml, reason) => {
    expect(problems(xml)).toContainEqual(expect.stringMatching(reason));
  });

  test('words first written in the language of the file', () => {
    const translations = new Map([...report.translations].map(([id, each]) => [id, { ...each, from: 'cy' as const }]));
    const found = outcome(back('c2', 'Dylai oriau agor.'), { ...report, translations });
    expect(found.problems).toContainEqual(expect.stringMatching(/^c2: it was first written in "cy"/));
  });

  test('a mark of language lost from words that are still foreign', () => {
    const marked: Inline = { type: 'lang', lang: 'en', children: [text('Welcome')] };
    const now = withWords('c2', prose(text('We say Welcome.')), prose(marked));
    const of = (target: string) => outcome(translated(exportOf(now, 'c2'), 'c2', target), now).problems;
    expect(of('Dywedwn Welcome.')).toEqual([
      expect.stringContaining('<g id="t1">, <Lang is="en">, is lost. Put it around “Welcome”'),
    ]);
    expect(of('Dywedwn <g id="t1">Welcome</g>.')).toEqual([]);
    expect(of('Dywedwn Croeso.')).toEqual([]);
  });

  test('inserts that were one in another', () => {
    const nested = ref('ch1', text('part '), { type: 'emphasis', children: [text('one')] });
    const now = withWords('c2', prose(nested), prose(text('rhan un')));
    const of = (target: string) => outcome(translated(exportOf(now, 'c2'), 'c2', target), now).problems;
    expect(of('<g id="1">rhan</g> <g id="2">un</g>')).toEqual([
      'c2: the insert <g id="2"> stands by itself, in the source in <g id="1">. Put it where it was',
    ]);
    expect(of('<g id="1"><g id="2">un</g> rhan</g>')).toEqual([]);
  });

  test('a list that has more items than its source', () => {
    const items = (...all: string[]): Prose => ({ words: [text('A:')], items: all.map((each) => [text(each)]) });
    const now = withWords('c2', items('a'), items('b', 'c'));
    const xml = exportOf(now, 'c2');
    expect(outcome(xml, now)).toEqual({ changed: {}, problems: [] });
    expect(outcome(translated(xml, 'c2:1', 'd'), now).problems).toEqual([
      expect.stringMatching(/^c2: its list has 2 items in "cy" and 1 in the source: mend the content before/),
    ]);
  });

  test('a number that the English has not any more, though the Welsh had it until now', () => {
    const stale = withWords('c2', prose(text('At 14.')), prose(text('Am 6.')));
    const [c2] = stale.units.filter(({ id }) => id === 'c2');
    const record = { of: (c2 && unitHashes(c2).en) ?? '', status: 'draft' } as const;
    const now = { ...stale, translations: new Map([...stale.translations, ['c2', record] as const]) };
    const xml = translated(exportOf(now, 'c2'), 'c2', 'Erbyn 6.');
    expect(outcome(xml, now).problems).toEqual([]);
    expect(outcome(xml, stale).problems).toEqual([expect.stringMatching(/^c2: 14 is missing; 6 is not in the source/)]);
  });

  test('all of them at once', () => {
    const many = [
      ['introduction-3', 'Gweler rhan 1.'],
      ['c2', 'Dylai {9} agor.'],
      ['c3', undefined],
    ] as const;
    const xml = many
      .reduce((text, [id, words]) => translated(text, id, words), exported)
      .replace('id="c1"', 'id="c11"');
    const found = problems(xml.replace('>Adeiladau ac', '><x id="3"/>Adeiladau ac'));
    expect(found).toHaveLength(6);
    for (const id of ['g1, target', 'c11', 'introduction-3', 'c2', 'c3']) expect(found.join('\n')).toContain(`${id}: `);
  });
});
