import { describe, expect, it } from 'vitest';
import { signFault } from '../../../src/load/read/text/typography.ts';
import { problemsOf, replace } from '../edited.ts';

describe("the signs of the edition's own words", () => {
  it.each([
    ["o'r plant", 'o’r'],
    ["'90s", '’90s'],
    ['o‘r plant', 'o’r'],
    ['o`r plant', 'o’r'],
    ['the "Open House" model', '“Open'],
    ['the “Open House" model', 'House”'],
    ["the 'Open House' model", '‘Open'],
    ["the children' views", 'children’'],
    ['<Lang is="en">"Open"</Lang> yw', '“Open”</Lang>'],
    ['of 2012-13.', "2012–13; the report's words stand in “ ”"],
    ['rhwng 1998-2012', "1998–2012; the report's words stand in “ ”"],
    ['in “2012-13” and 2013 - 14', "2013–14; the report's words stand in “ ”"],
  ])('%s is refused, and written as it should be', (text, remedy) => {
    expect(signFault(text)?.remedy).toMatch(new RegExp(`: write ${RegExp.escape(remedy)}$`));
  });

  it.each([
    'o’r plant',
    'the ‘Open’ “House”',
    'agree ‘a’',
    '<Lang is="en">Open House</Lang> yw',
    'of 2012–13, “2012-13” as printed',
    'on 2012-03-31',
    '0808 80 10-800',
  ])('%s is right', (text) => expect(signFault(text)).toBeUndefined());

  it('are read in every record but where the words are the report’s', () => {
    const files = {
      'statistics.json': replace('o’r llyfrgelloedd', "o'r llyfrgelloedd"),
      'report.json': replace('"description": {\n    "en": "', '"description": {\n    "en": "\'Twas '),
      'quotations.json': replace('Mae’r bws', "Mae'r bws"),
      'notes.json': replace('"text": {\n      "en": "', '"text": {\n      "en": "It\'s '),
    };
    const said = problemsOf(files).filter((problem) => problem.includes(' has the sign '));
    expect(said.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'notes.json',
      'report.json',
      'statistics.json',
    ]);
  });
});
