import { describe, expect, it } from 'vitest';
import { type Edit, problemsOf, remove, replace } from '../edited.ts';

const en2 = 'chapters/2-books.en.mdx';
const en3 = 'chapters/3-people.en.mdx';

/** What is wrong, in which file, and everything that is then said. */
type Case = [wrong: string, file: string, edit: Edit, said: string[]];
const cases: Case[] = [
  [
    'an unknown field',
    'notes.json',
    replace('"kind": "note"', '"knid": "note"'),
    [
      'notes.json:2:3 0.kind: missing. Add it; it must be one of "note", "caution"',
      'notes.json:4:13 0: unknown field "knid". Correct its spelling or take it out',
    ],
  ],
  [
    'a field that stands twice',
    'speakers.json',
    replace('"id": "reader",', '"id": "reader",\n    "id": "reader",'),
    ['speakers.json:4:5 the same field stands here twice. Take one of the two out'],
  ],
  [
    'a missing field',
    'report.json',
    replace('"date": "2019-03",', ''),
    ['report.json:36:16 published.date: missing. Add it; it must be text in quotation marks'],
  ],
  [
    'a field of the wrong type',
    'contents.json',
    replace('"page": 3', '"page": "3"'),
    ['contents.json:11:15 entries.1.page: "3" must be a number without quotation marks'],
  ],
  [
    'a list that is empty',
    'contents.json',
    replace('["ch1"]', '[]'),
    ['contents.json:12:16 entries.1.units: the list is empty; it needs at least 1 entry'],
  ],
  [
    'empty words',
    'speakers.json',
    replace('"Librarian"', '" "'),
    ['speakers.json:17:13 1.name.en: must not be empty. Write it, or take the field out'],
  ],
  [
    'words in neither language',
    'quotations.json',
    replace('"cy": "Roedd pedwar llyfr ar y silff, ac roeddwn wedi darllen y pedwar."', ''),
    ['quotations.json:21:13 2.text: needs words in "en", "cy" or both'],
  ],
  [
    'an id of the wrong form',
    'conclusions.json',
    replace('"id": "c4"', '"id": "conclusion-4"'),
    [
      'conclusions.json:57:17 groups.1.entries.0.id: "conclusion-4" must be the letter of its list and a number, such as "c10"',
    ],
  ],
  [
    'a word that is not on the list',
    'report.json',
    replace('"notes",', '"note",'),
    [
      'report.json:13:74 files.5: "note" must be one of "quotations", "statistics", "figures", "contents", "source", "notes", "help-lines", "about", "accessibility". Did you mean "notes"?',
    ],
  ],
  [
    'an e-mail address that is none',
    'report.json',
    replace('cywiriadau@brynarth.example', 'cywiriadau'),
    ['report.json:75:14 contact.email: "cywiriadau" must be an e-mail address'],
  ],
  [
    'a contact that is of neither kind',
    'report.json',
    replace('"email": "cywiriadau@brynarth.example"', '"post": "Brynarth"'),
    [
      'report.json:70:14 contact: {"publisher":{"en":"Brynarth Reading Room","cy":"Ystafell… must be {"publisher": {"en": "…", "cy": "…"}, "email": "…"} or {"publisher": {"en": "…", "cy": "…"}, "url": "https://…"}, the publisher being whoever publishes this edition',
    ],
  ],
  [
    'a month that is none',
    'report.json',
    replace('"2019-03"', '"2019-13"'),
    ['report.json:37:13 published.date: "2019-13" must be "2019", "2019-03" or "2019-03-31"'],
  ],
  [
    'a date that disagrees with its words',
    'report.json',
    replace('"Mawrth 2019"', '"Mai 2019"'),
    ['report.json:40:13 published: "Mai 2019" does not name year and month of "2019-03". Make the two agree'],
  ],
  [
    'a title that is not on the cover',
    'report.json',
    replace('"en": "A Shelf for Everyone"', '"en": "A Shelf for Someone"'),
    ['report.json:14:12 title: "A Shelf for Someone" is no line of "cover". Make the two agree'],
  ],
  [
    'an unknown quotation in an insert',
    en3,
    replace('id="q4"', 'id="q44"'),
    [
      'chapters/3-people.en.mdx:8:1 no quotation has the id "q44". Did you mean "q4"?',
      'quotations.json:26:11 q4: no chapter places it. Write <Quote id="q4" /> where it stands',
    ],
  ],
  [
    'an unknown unit in an insert',
    'sections/introduction.cy.mdx',
    replace('to="ch1"', 'to="chapter-one"'),
    ['sections/introduction.cy.mdx:13:87 no unit has the id "chapter-one". Correct it, or add what it names'],
  ],
  [
    'an unknown unit in an insert of a page',
    'pages/about.en.mdx',
    replace('to="introduction"', 'to="intro"'),
    ['pages/about.en.mdx:6:45 no unit has the id "intro". Correct it, or add what it names'],
  ],
  [
    'a note at an unknown unit',
    'notes.json',
    replace('["p3.1"]', '["p3.9"]'),
    ['notes.json:22:12 no unit has the id "p3.9". Did you mean "p3.1"?'],
  ],
  [
    'a duplicate id',
    'conclusions.json',
    replace('"id": "c5"', '"id": "c1"'),
    ['conclusions.json:64:17 duplicate id "c1", first used at conclusions.json:27:17. Give one of them another id'],
  ],
  [
    'a quotation that is placed twice',
    en3,
    (text) => `${text}\n<Quote id="q4" />\n`,
    [
      'chapters/3-people.en.mdx:12:1 duplicate id "q4", first used at chapters/3-people.en.mdx:8:1. Give one of them another id',
    ],
  ],
  [
    'two chapters of one number',
    'chapters/4-more.en.mdx',
    () => '---\nnumber: 3\ntitle: More\n---\n\n3.1. More.\n',
    [
      'chapters/4-more.en.mdx:2:9 duplicate id "ch3", first used at chapters/3-people.en.mdx:2:9. Give one of them another id',
    ],
  ],
  [
    'twins of different numbers',
    'chapters/1-buildings.cy.mdx',
    (text) => text.replace('number: 1', 'number: 4').replace('1.1. ', '4.1. '),
    [
      'chapters/1-buildings.cy.mdx:12:1 paragraph 4.1 stands where 1.1 is due. Correct the number, or put back what is missing',
      'chapters/1-buildings.cy.mdx:12:1 p4.1 does not stand at this place in the en file. Put the two in the same order',
      'chapters/1-buildings.cy.mdx:2:9 number: 4, but its English twin has 1. Make the two agree',
    ],
  ],
  [
    'a quotation without a speaker',
    'quotations.json',
    replace('"speaker": "librarian",', ''),
    ['quotations.json:10:3 1.speaker: missing. Add it; it must be text in quotation marks'],
  ],
  [
    'a quotation by an unknown speaker',
    'quotations.json',
    replace('"county-plan"', '"county-plans"'),
    [
      'quotations.json:27:16 q4: no speaker has the id "county-plans". Did you mean "county-plan"?',
      'speakers.json:21:3 county-plan: no quotation is by this speaker. Take the record out',
    ],
  ],
  [
    'a broken MDX file',
    en2,
    replace('<Quote id="q2" />', '<Quote id="q2"'),
    [
      'chapters/2-books.en.mdx:12:1 broken MDX: Unexpected character after `<`, expected a valid JSX tag. Close what is open; for the sign itself write "\\<" or "\\{"',
    ],
  ],
  [
    'a file that is not JSON',
    'quotations.json',
    replace('"speaker": "librarian",', '"speaker": "librarian"'),
    ['quotations.json:13:5 invalid JSON: "," is due, and there is "text". Mend the file there or just before'],
  ],
  [
    'text after the end of JSON',
    'quotations.json',
    (text) => `${text}]`,
    ['quotations.json:33:1 invalid JSON: something stands after the end. Mend the file there or just before'],
  ],
  [
    'a sign that JSON has not',
    'quotations.json',
    replace('"speaker": "librarian",', '"speaker": librarian,'),
    [
      'quotations.json:12:16 invalid JSON: "librarian" has no place here: words stand in quotation marks, and besides them there are numbers, true, false and null. Mend the file there or just before',
    ],
  ],
  [
    'JSON that ends too early',
    'redirects.json',
    () => '[\n',
    ['redirects.json:2:1 invalid JSON: the file ends where "]" is due. Mend the file there or just before'],
  ],
  [
    'JSON with a byte-order mark',
    'quotations.json',
    (text) => `\ufeff${text}`,
    ['quotations.json:1:1 begins with a byte-order mark. Save it as UTF-8 without one'],
  ],
  [
    'MDX with a byte-order mark',
    en3,
    (text) => `\ufeff${text}`,
    ['chapters/3-people.en.mdx:1:1 begins with a byte-order mark. Save it as UTF-8 without one'],
  ],
  [
    'a quotation as the conclusion of the home page',
    'report.json',
    replace('"finding": "c2"', '"finding": "q3"'),
    [
      'report.json:61:16 home.finding: "q3" is a quotation. Write the id of an entry that has a page of its own, or take the field out',
    ],
  ],
  [
    'a conclusion as the quotation of the home page',
    'report.json',
    (text) => text.replace(/"quotation": "q\d"/, '"quotation": "c2"'),
    ['report.json:62:18 home.quotation: "c2" is a conclusion. Write the id of a quotation, or take the field out'],
  ],
  ['a missing record', 'speakers.json', remove, ['speakers.json: the file is missing. Quotations need their speakers']],
  [
    'a missing part',
    'contents.json',
    remove,
    [
      'contents.json: the file is missing. report.json lists "contents" under "files": add the file, or take it from the list',
    ],
  ],
  [
    'a page that is missing in one language',
    'pages/about.cy.mdx',
    remove,
    [
      `pages/about.cy.mdx: the file is missing. report.json lists "about" under "files", and a page of the edition's own is in every language of the report`,
    ],
  ],
  [
    'a file that is not on the list of parts',
    'help-lines.json',
    () => '{}',
    [
      'help-lines.json: stands in the content, but report.json does not list "help-lines" under "files". List it or take the file away',
    ],
  ],
  [
    'a file of an unknown name',
    'quotation.json',
    () => '[]',
    ['quotation.json: not a file that the content knows. Correct its name or take it away'],
  ],
  ...['pages/old.en.mdx', 'source/note.md', 'source/old.txt', 'welsh/x.json', 'sections/old.en.mdx', 'drafts/x.md'].map(
    (file): Case => [
      'a stray file in a folder',
      file,
      () => '',
      [
        file.startsWith('sections/')
          ? `${file}: stands in the content, but no part of report.json names it. Add a part with "section": "sections/old" where it belongs, or take the file away`
          : `${file.replace(/^(drafts)\/.*/, '$1')}: not a file that the content knows. Correct its name or take it away`,
      ],
    ],
  ),
  [
    'a chapter in an unknown language',
    'chapters/3-people.fr.mdx',
    () => '',
    ['chapters/3-people.fr.mdx: not a name the content knows. Call it "name.en.mdx" or "name.cy.mdx"'],
  ],
  [
    'an unknown insert',
    en3,
    replace('<Quote id="q4" />', '<Quotation id="q4" />'),
    [
      'chapters/3-people.en.mdx:8:1 unknown insert <Quotation>. There are <Quote>, <Ref>, <Stat>, <Lang>, <Untranslated>',
      'quotations.json:26:11 q4: no chapter places it. Write <Quote id="q4" /> where it stands',
    ],
  ],
  [
    'an unknown insert on a page',
    'pages/about.en.mdx',
    replace('<Ref to="introduction">introduction</Ref>', '<Link>introduction</Link>'),
    [
      'pages/about.en.mdx:6:45 unknown insert <Link>. On pages there are <Ref>, <Lang>, <Notes>, <Changes>, <Contact>, <WithContact>, <Version>, <Counts>',
    ],
  ],
  [
    'an insert without its attribute',
    'sections/introduction.en.mdx',
    replace('<Ref to="ch1">', '<Ref>'),
    ['sections/introduction.en.mdx:13:91 <Ref> needs to="…". Add it'],
  ],
  [
    'an insert with an attribute of another',
    'sections/introduction.en.mdx',
    replace('<Ref to="ch1">', '<Ref to="ch1" id="x">'),
    ['sections/introduction.en.mdx:13:91 <Ref> has no attribute "id". Take it out'],
  ],
  [
    'frontmatter that is missing',
    en3,
    (text) => text.replace(/^---[\s\S]*?---\n/, ''),
    ['chapters/3-people.en.mdx:1:1 no frontmatter. Begin the file with a line "---", its fields, and another "---"'],
  ],
  [
    'frontmatter of the wrong type',
    en3,
    replace('number: 3', 'number: three'),
    ['chapters/3-people.en.mdx:2:9 number: "three" must be a number without quotation marks'],
  ],
  [
    'frontmatter that cannot be read',
    en3,
    replace('title: People', 'title: "People'),
    [
      'chapters/3-people.en.mdx:3:1 title: begins with a quotation mark that does not close at the end. Put it in quotation marks: title: "People"',
    ],
  ],
  [
    'a paragraph out of order',
    en3,
    replace('3.2. ', '3.3. '),
    [
      'chapters/3-people.en.mdx:10:1 paragraph 3.3 stands where 3.2 is due. Correct the number, or put back what is missing',
    ],
  ],
  [
    'bold type',
    en3,
    replace('*nobody*', '**nobody**'),
    [
      'chapters/3-people.en.mdx:6:125 **bold** is not part of the report\'s text. Write plain words, or a "\\" before the sign',
    ],
  ],
  [
    'a block with words in neither language',
    en3,
    (text) => `${text}\n3.3. <Untranslated />\n`,
    [
      'chapters/3-people.en.mdx:12:1 p3.3: there are no words in either language. Write them, or take its <Untranslated /> out',
    ],
  ],
  [
    'contents out of order',
    'contents.json',
    (text) => text.replace('"ch1"', '"ch"').replace('"ch2"', '"ch1"').replace('"ch"', '"ch2"'),
    [
      'contents.json:17:17 "ch1" is not in its place: the entries follow the order of the report, each unit once. Correct it',
    ],
  ],
  [
    'a source that was edited',
    'source/a-shelf-for-everyone-2019.txt',
    (text) => `${text}\n`,
    [
      'source/a-shelf-for-everyone-2019.txt: the file has been edited: its SHA-256 is 16fa5b0cfceb76efe23c99b19eca99c6bf82a673e91a4383c1c3ab478d4e01c2, and source/repairs.json has f0d4330f3433b679658da781540f11fd0c77df7268beaa834f0a644adb026413. Put the unedited text back',
    ],
  ],
];

describe('content with a mistake in it', () => {
  it('is not what the invented review is', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each(cases)('is answered by place, value and remedy: %s', (_wrong, file, edit, said) => {
    expect(problemsOf({ [file]: edit })).toEqual(said);
  });
});

describe('content with several mistakes', () => {
  it('is answered with all of them at once', () => {
    const problems = problemsOf({
      'chapters/1-buildings.en.mdx': (text) =>
        text.replace('<Quote id="q1" />', '<Quote id="q9" />').replace('1.2. ', '1.5. '),
      'notes.json': replace('"n2"', '"n1"'),
      'quotations.json': replace('"county-plan"', '"plan"'),
      'report.json': replace('"finding": "c2"', '"finding": "c99"'),
      'stray.txt': () => 'x',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(
      expect.arrayContaining([
        'chapters/1-buildings.en.mdx:14:1',
        'chapters/1-buildings.en.mdx:18:1',
        'notes.json:16:11',
        'quotations.json:27:16',
        'report.json:61:16',
        'stray.txt:',
      ]),
    );
  });

  it('is not blamed for what may stand in a file that could not be read', () => {
    const problems = problemsOf({
      [en3]: replace('" />', '"'),
      'quotations.json': replace('"librarian"', '"libarian"'),
    });
    expect(problems).toEqual([
      expect.stringMatching(/^chapters\/3-people\.en\.mdx:8:\d+ broken MDX: /),
      'quotations.json:12:16 q2: no speaker has the id "libarian". Did you mean "librarian"?',
      'speakers.json:14:3 librarian: no quotation is by this speaker. Take the record out',
    ]);
  });
});
