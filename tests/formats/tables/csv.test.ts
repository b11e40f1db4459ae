import { expect, test } from 'vitest';
import { csv } from '../../../src/formats/tables/csv.ts';

test('a table begins with a byte-order mark and its rows end in CR LF', () => {
  expect(csv(['id', 'text'], [['c1', undefined]])).toBe('\uFEFFid,text\r\nc1,\r\n');
});

test('commas, quotation marks and line ends stand in quotation marks', () => {
  expect(csv(['t'], [['a,b'], ['say "no"'], ['two\nlines'], ['two\rlines'], ['ŵy']])).toBe(
    '\uFEFFt\r\n"a,b"\r\n"say ""no"""\r\n"two\nlines"\r\n"two\rlines"\r\nŵy\r\n',
  );
});

test.each(['=1+1', '+44', '-5', '@home'])('%s is no formula', (text) => {
  expect(csv(['t'], [[text]])).toBe(`\uFEFFt\r\n'${text}\r\n`);
});

test('a number is no formula either, and stands as it is', () => {
  expect(csv(['n'], [[-5], [0.5], [31000]])).toBe('\uFEFFn\r\n-5\r\n0.5\r\n31000\r\n');
});

test('a sign further on is left alone', () => expect(csv(['t'], [['a=b']])).toBe('\uFEFFt\r\na=b\r\n'));

test('a formula with a comma is both guarded and quoted', () => {
  expect(csv(['t'], [['=SUM(A1,A2)']])).toBe('\uFEFFt\r\n"\'=SUM(A1,A2)"\r\n');
});
