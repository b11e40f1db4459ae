import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemList } from '../../../src/load/problem/list.ts';
import { oddCharacters } from '../../../src/load/read/text/characters.ts';
import { loadReport } from '../../../src/load.ts';
import { type Edit, edited, problemsOf, replace, told } from '../edited.ts';

const about = 'pages/about.en.mdx';
const en2 = 'chapters/2-books.en.mdx';
const cy2 = 'chapters/2-books.cy.mdx';
const en3 = 'chapters/3-people.en.mdx';
const cyIntro = 'sections/introduction.cy.mdx';

const before =
  (words: string): Edit =>
  (text) =>
    words + text;
const end =
  (words: string): Edit =>
  (text) =>
    text + words;
const title = (value: string): Edit => replace('title: People', `title: ${value}`);

/** The first problem that is said of that file, as people see it. */
const said = (file: string, edit: Edit): string =>
  problemList(
    loadReport(edited({ [file]: edit })).problems.filter((problem) => problem.file === file),
    'the report',
  );

describe('an entry that is no file', () => {
  const files = [
    'report.json',
    'conclusions.json',
    'published.json',
    'synonyms.json',
    about,
    en2,
    cyIntro,
    'source/repairs.json',
  ];
  const other = { 'notes.json': replace('["p3.1"]', '["p3.9"]') };
  const made: [what: string, make: (path: string) => void, message: string][] = [
    ['a folder', (path) => mkdirSync(path), 'is a folder, and a file is due'],
    ['a link to nothing', (path) => symlinkSync('nowhere', path), 'is a link to what is not there'],
    ['a link to itself', (path) => symlinkSync(path, path), 'cannot be opened'],
    ['a pipe', (path) => execFileSync('mkfifo', [path]), 'is a pipe'],
  ];
  it.each(made)('%s is one problem beside the others', (_what, make, message) => {
    for (const file of files) {
      const dir = edited(other);
      rmSync(join(dir, file), { force: true });
      make(join(dir, file));
      const { problems } = told(dir);
      expect(
        problems.filter((problem) => problem.includes(message)),
        file,
      ).toEqual([expect.stringContaining(`${file}: `)]);
      expect(
        problems.some((problem) => problem.startsWith('notes.json:22:12 ')),
        file,
      ).toBe(true);
    }
  });

  it('and a file where a folder is due, or a folder that is none', () => {
    for (const room of ['chapters', 'sections', 'pages', 'source', 'welsh']) {
      const dir = edited(other);
      rmSync(join(dir, room), { recursive: true, force: true });
      writeFileSync(join(dir, room), 'words');
      expect(told(dir).problems, room).toContainEqual(
        `${room}: is a file, and a folder is due. Take it away and make the folder`,
      );
    }
    expect(told('tests/nowhere').problems).toEqual([
      'tests/nowhere: is not there, and a folder is due. Correct its name, or make it',
    ]);
    expect(told('package.json').problems).toEqual([expect.stringContaining('is a file, and a folder is due')]);
  });

  it('is said of a text in another encoding, with the line', () => {
    const dir = edited({});
    writeFileSync(join(dir, en3), Buffer.from('---\nnumber: 3\ntitle: Ty\xf4\n---\n', 'latin1'));
    expect(told(dir).problems).toContainEqual(
      expect.stringMatching(/3-people.*not in UTF-8.*line 3.*Save it as UTF-8/),
    );
    writeFileSync(join(dir, en3), Buffer.from('\ufeff---\n', 'utf16le'));
    expect(told(dir).problems).toContainEqual(expect.stringMatching(/3-people.*is in UTF-16/));
  });
});

/** Each is answered in one message that has these words. */
type Row = [wrong: string, file: string, edit: Edit, words: string];

const matter: Row[] = [
  [
    'an alias',
    en3,
    title('*x'),
    'begins with "*", which is no letter here but a command. Put it in quotation marks: title: "x"',
  ],
  ['emphasis', en3, title('*About*'), 'title: begins with "*"'],
  ['an anchor', en3, title('&a People'), 'title: begins with "&"'],
  ['a tag', en3, title('!!js/function "x"'), 'title: begins with "!"'],
  ['a block', en3, title('|\n  Two\n  lines'), 'title: begins with "|"'],
  ['a folded block', en3, title('>-\n  Two'), 'title: begins with ">"'],
  [
    'a comment',
    en3,
    title('People #2'),
    'holds " #", from where on it would be cut. Put it in quotation marks: title: "People #2"',
  ],
  ['a colon', en3, title('People: all'), 'Put it in quotation marks: title: "People: all"'],
  ['a bracket', en3, title('[People] all'), 'title: begins with "["'],
  ['an apostrophe', en3, title("'Tis people"), 'title: "Tis people"'],
  ['a date', en3, title('2019-03-31'), 'is a date, and words are due'],
  ['a number', en3, title('2019'), 'must be text in quotation marks'],
  ['true', en3, title('true'), 'must be text in quotation marks'],
  ['a second document', en3, title('People\n...\ntitle: x'), '"..." is no field'],
  ['a merge key', en3, title('People\n<<: *x'), '"<<: *x" is no field'],
  ['a line that goes on', en3, title('People\n  and more'), '"and more" is no field'],
  ['a field twice', en3, title('People\ntitle: Others'), 'the same field stands here twice'],
  ['a tab', en3, title('\tPeople'), 'U+0009 (tab) has no place here'],
  ['a byte-order mark', en3, before('\ufeff'), 'begins with a byte-order mark'],
  ['a title without words', en3, title('"."'), 'holds no words'],
];

const signs =
  '\u0000 \u0008 \u0007 \u001b \u0085 \u00ad \u034f \u061c \u115f \u180e \u200b \u200d \u200e \u2028 \u2029 \u202e \u2060 \u2066 \u2800 \u3164 \ufe0f \ufeff \ufffc \ufffd \ue000 \uffff \u{e0041} \u{1fffe} \u{f0000} \ud800'.split(
    ' ',
  );
const letters = [
  'p\u0430pur',
  '\u0430',
  '\u03bf',
  'pe\u03bfple',
  'Ｐeople',
  '\u{1d400}',
  'pap\u0261r',
  '٣',
  'a\u0301\u0302\u0303',
];
const code = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

describe('a character that must not stand in a text', () => {
  it('is named, each of them', () => {
    for (const sign of signs)
      expect(oddCharacters(`llyfr${sign}au`), code(sign)).toContainEqual({
        index: 5,
        flaw: expect.objectContaining({ message: expect.stringContaining(code(sign)) }),
      });
  });

  it('is found in running text, pages and records, with its place', () => {
    for (const sign of ['\u0000', '\u200b', '\u00ad']) {
      const put = replace('llyfr', `llyfr${sign}`);
      const place = (file: string, edit: Edit) =>
        expect(said(file, edit)).toMatch(
          new RegExp(`  ${file.replaceAll('.', '\\.')}:\\d+:\\d+ .*${code(sign).replace('+', '\\+')}`),
        );
      place(cy2, put);
      place('quotations.json', put);
      place('quotations.json', replace('llyfr', `llyfr\\u${code(sign).slice(2)}`));
      place(about, end(`\nWords${sign}.\n`));
    }
    expect(said('quotations.json', replace('llyfr', 'llyfr\\ud800'))).toContain('U+D800 is half a character');
  });

  it('is one that looks like a letter and is none', () => {
    for (const word of letters)
      expect(
        oddCharacters(`Gair ${word}.`)
          .map(({ flaw }) => flaw.message)
          .join(),
        word,
      ).toMatch(/looks like|upon one letter/);
    for (const word of ['\u03c0', 'Москва', 'tŷ', 'Ŵyl', 'naïve', '½', '\u00a0x', 'café'])
      expect(oddCharacters(`Words ${word}.`), word).toEqual([]);
  });

  it('is shown in every message, and never as itself', () => {
    const list = problemList(
      loadReport(edited({ 'notes.json': replace('["p3.1"]', '["p3.\u202e\u200b"]') })).problems,
      'x',
    );
    expect(list).toContain('U+202E (right-to-left override)');
    expect(list).not.toMatch(/[\u202e\u200b]/);
  });
});

const remains: Row[] = [
  ['only the middle of a merge', cy2, end('\n=======\n'), 'is left of a merge of two versions'],
  ['only the base of a merge', en2, end('\n||||||| base\n'), '"|||||||" is left of a merge'],
  ['the end of a merge in records', 'notes.json', end('\n>>>>>>> main\n'), '">>>>>>>" is left of a merge'],
];

const records: Row[] = [
  [
    'Welsh that is a full stop',
    'conclusions.json',
    replace(/"cy": "[^"]+"/.exec('"cy": "x"') ? '"cy": "' : '', '"cy": ".", "x": "'),
    'holds no words',
  ],
  ['brackets without end', 'notes.json', () => '['.repeat(100_000), 'brackets stand more than 40 deep'],
  [
    'a script for a contact',
    'report.json',
    replace('"email": "cywiriadau@brynarth.example"', '"url": "javascript:alert(1)"'),
    'must be a whole web address that begins with https://',
  ],
  [
    'data for a contact',
    'report.json',
    replace('"email": "cywiriadau@brynarth.example"', '"url": "data:text/html,x"'),
    'must be a whole web address',
  ],
  [
    'a contact on this machine',
    'report.json',
    replace('"email": "cywiriadau@brynarth.example"', '"url": "https://localhost/x"'),
    'is not reached by everyone',
  ],
  [
    'a contact at a number',
    'report.json',
    replace('"email": "cywiriadau@brynarth.example"', '"url": "https://192.168.0.1/"'),
    'is not reached by everyone',
  ],
  [
    'a password in a contact',
    'report.json',
    replace('"email": "cywiriadau@brynarth.example"', '"url": "https://me:x@brynarth.example/"'),
    'holds a name or password',
  ],
  [
    'parts twice',
    'report.json',
    replace('"notes",', '"notes",\n"notes",\n"figures",'),
    '"figures" stands in the list already',
  ],
  ['a redirect of a page', 'redirects.json', replace('"c6"', '"index"'), 'must be an id that a unit may have had'],
  ['a redirect to itself', 'redirects.json', replace('"c5"', '"c6"'), 'leads to itself'],
  [
    'a script for a source',
    'welsh/terms.json',
    () => '[{"en":"a","cy":"b","confidence":"low","source":"javascript:alert(1)"}]',
    '"javascript:alert(1)" is no web address',
  ],
];

describe('a clumsy or hostile edit', () => {
  it.each([...matter, ...remains, ...records])('is answered in plain words: %s', (_wrong, file, edit, words) => {
    const list = said(file, edit);
    expect(list).toContain(words);
    expect(list).not.toMatch(/footnoteReference|mdxJsx|RangeError|\n {4}at /);
  });

  it('is found in a Welsh page that lacks a section, or is English still', () => {
    const section = '\n## One more\n\nThere are more than five words of English here.\n';
    expect(problemsOf({ [about]: end(section) })).toContainEqual(
      expect.stringMatching(
        /^pages\/about\.cy\.mdx:\d+:1 the page has \d headings, and its English twin \d: "## One more" of line \d+ there has none here/,
      ),
    );
    expect(problemsOf({ [about]: end(section), 'pages/about.cy.mdx': end(section) })).toContainEqual(
      expect.stringContaining('these words are those of the English page'),
    );
  });
});
