import { expect, it } from 'vitest';
import { writtenInJson, writtenInYaml } from '../../../src/load/read/written.ts';

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
  expect(writtenInJson(text).fault).toMatchObject({
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
  expect(made.filter((text) => (writtenInJson(text).fault === undefined) !== isSound(text))).toEqual([]);
  expect(made.filter(isSound).length).toBeGreaterThan(50);
});

it('is read as JSON.parse reads it, and each of its fields has its place', () => {
  const json = writtenInJson(sound);
  if (json.fault) throw new Error(json.fault.message);
  const { data, flaws, offsetOf } = json.written;
  expect(data).toEqual(JSON.parse(sound));
  expect(flaws).toEqual([]);
  const from = (...path: PropertyKey[]) => sound.slice(offsetOf(path)).split('\n', 1)[0];
  expect(from('id')).toBe('"a",');
  expect(from('n', 1)).toBe('-2500,');
  expect(from('n', 4, 'x')).toBe('"y \\"z\\" é\\n"');
  expect(from()).toBe('{');
  expect(offsetOf(['n', 5])).toBeUndefined();
  expect(offsetOf(['n', 4, 'x', 'y'])).toBeUndefined();
});

it.each([
  ['{"a": {"b": 1, "c": 2, "b": 3}}', 23, 'field-once', 'the same field stands here twice'],
  ['{"a": 1.50}', 6, 'number-written', '1.50 is no number as it is kept and shown: that is 1.5'],
  ['{"a": 12345678901234567890}', 6, 'number-written', 'that is 12345678901234567000'],
  ['{"a": [1e400]}', 7, 'number-written', '1e400 is no number as it is kept and shown: that is Infinity'],
])('%j has a flaw, as JSON and as YAML', (text, offset, rule, message) => {
  const json = writtenInJson(text);
  if (json.fault) throw new Error(json.fault.message);
  for (const { data, flaws } of [json.written, writtenInYaml(text)]) {
    expect(flaws).toMatchObject([{ offset, flaw: { rule, message: expect.stringContaining(message) } }]);
    expect(data === undefined).toBe(rule === 'field-once');
  }
});
