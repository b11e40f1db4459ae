import { expect, it } from 'vitest';
import { jsonFault } from '../../../src/load/read/json-fault.ts';

const sound = JSON.stringify({ id: 'a', n: [1, -2.5e3, true, null, { x: 'y "z" é\n' }], 'b\n': {} }, null, 1);

it.each([
  ['', 1, 1, 'the file ends where a value is due'],
  ['[\n', 2, 1, 'the file ends where "]" is due'],
  ['{"a": 1', 1, 8, 'the file ends where "}" is due'],
  ['[1,\n]', 2, 1, 'a "," stands before "]" with nothing after it'],
  ['{"a": 1,}', 1, 9, 'a "," stands before "}" with nothing after it'],
  ['{"a" 1}', 1, 6, '":" after the name of the field is due, and there is 1'],
  ['[1 2]', 1, 4, '"," is due, and there is 2'],
  ['{a: 1}', 1, 2, '"a" has no place here: words stand in quotation marks'],
  ["['a']", 1, 2, '"\'a\'" has no place here: words stand in quotation marks'],
  ['["a]', 1, 2, 'the quotation mark that opens here does not close in its line'],
  ['["a\nb"]', 1, 2, 'the quotation mark that opens here does not close in its line'],
  ['[] []', 1, 4, 'something stands after the end'],
  ['[] // so', 1, 4, 'a comment, which JSON has not'],
  ['["\\q"]', 1, 2, 'after "\\" stands a letter that means nothing'],
])('%j is told where and how it breaks', (text, line, column, message) => {
  expect(jsonFault(text)).toMatchObject({
    ...{ line, column, rule: 'json-sound' },
    message: expect.stringContaining(`invalid JSON: ${message}`),
  });
});

it('is found in exactly the texts that JSON.parse refuses', () => {
  const signs = [
    '"',
    ',',
    ':',
    '[',
    ']',
    '{',
    '}',
    '\\',
    '/',
    '//',
    '0',
    '-',
    '.',
    'e',
    '\n',
    '\t',
    '\u0001',
    '\u00a0',
  ];
  const isSound = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const made = Array.from(sound, (_, at) =>
    ['', ...signs].flatMap((sign) => [
      sound.slice(0, at) + sign + sound.slice(at),
      sound.slice(0, at) + sign + sound.slice(at + 1),
    ]),
  ).flat();
  expect(made.filter((text) => (jsonFault(text) === undefined) !== isSound(text))).toEqual([]);
  expect(made.filter(isSound).length).toBeGreaterThan(50);
});
