import { describe, expect, it } from 'vitest';
import { problemsOf, replace } from '../edited.ts';

const isbn = '"isbn": "978-0-306-40615-7"';

describe('how a report is cited', () => {
  it.each([
    ['an ISBN with a digit wrong', isbn, '"isbn": "978-0-306-40615-8"', 'has a digit wrong'],
    ['an ISBN in no form', isbn, '"isbn": "978 0 306"', 'is no ISBN. Write its 13 digits'],
    ['a key with capitals', '"key": "bro2019"', '"key": "BRO 2019"', 'must be small letters, digits and hyphens'],
    [
      'a title with other words',
      'A shelf for everyone: A review',
      'A shelf for someone: A review',
      'citation: "A shelf for someone: A review of the libraries of Brynarth" has other words than "title" and "subtitle". Change capitals alone',
    ],
    [
      'an ISBN that is none of the cover’s',
      '"Leaflet BRO 7"',
      '"Leaflet BRO 7", "Print ISBN 0 306 40615 2"',
      'citation: "978-0-306-40615-7" is none of those that "cover" prints. Copy it from there',
    ],
    ['a part with the name of its file', '"id": "methodology"', '"id": "report"', 'id: is taken by the site'],
  ])('is told of %s', (_what, from, to, message) => {
    const said = problemsOf({ 'report.json': replace(from, to) });
    expect(said).toContainEqual(expect.stringMatching(/^report\.json:\d+:\d+ /));
    expect(said.join('\n')).toContain(message);
  });

  it('may be left out, and its ISBN may be one of the cover’s', () => {
    expect(problemsOf({ 'report.json': (text) => text.replace(/,\n {2}"citation": \{[\s\S]*?\n {2}\}/, '') })).toEqual(
      [],
    );
    // The source has no such line, which another check says.
    const printed = problemsOf({ 'report.json': replace('"Leaflet BRO 7"', '"Digital ISBN 978 0 306 40615 7"') });
    expect(printed.filter((each) => each.includes('citation'))).toEqual([]);
  });
});
