import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadReport } from '../../../src/load.ts';
import { unitHashes } from '../../../src/model/hash.ts';
import { ledgerFindings } from '../../../src/model/ledger/ledger.ts';
import { plainProse } from '../../../src/model/unit/unit.ts';
import { filesWith } from '../../../src/write/write.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lines-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A copy of a report whose files end their lines so, and whose prose is wrapped; the source stays as it is. */
function copyOf(content: string, lineEnd: string): string {
  const copy = join(dir, `${lineEnd.length}`);
  cpSync(content, copy, { recursive: true });
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const path = join(copy, file);
    if (!statSync(path).isFile() || file.endsWith('.txt')) continue;
    const text = readFileSync(path, 'utf8');
    const wrapped = text.replace(/^\d\.\d\. .*$/gm, (block) => block.replace(/(?<=[a-z]{3}) (?=[a-z]{3})/g, '\n'));
    writeFileSync(path, wrapped.replaceAll('\n', lineEnd));
  }
  return copy;
}

const told = (content: string) => {
  const { report, problems, sourceProblems } = loadReport(content);
  if (!report) throw new Error(problems.join('\n'));
  const texts = report.editionTexts.map(({ name, of }) => [name, of]);
  return {
    hashes: report.units.map(unitHashes),
    texts,
    problems,
    sourceProblems,
    ledger: ledgerFindings(report).problems,
  };
};

test('the words are the same whatever ends the lines of their files', () => {
  const content = 'tests/fixtures/report';
  const [plain, windows] = ['\n', '\r\n'].map((end) => told(copyOf(content, end)));
  expect(windows).toEqual(plain);
  expect(windows).toMatchObject({ problems: [], sourceProblems: [], ledger: told(content).ledger });
});

test('new words are written with the line ends of their file', () => {
  const copy = copyOf('tests/fixtures/report', '\r\n');
  const words = new Map([
    ['c2', { prose: plainProse('Dylai.') }],
    ['p1.1', { prose: plainProse('Helpodd staff.') }],
  ]);
  const made = filesWith(copy, words, 'cy');
  if ('problems' in made) throw new Error(made.problems.join('\n'));
  for (const [file, text] of made.files) expect(text.replaceAll('\r\n', ''), file).not.toContain('\n');
  expect([...made.files.keys()]).toEqual(['chapters/1-buildings.cy.mdx', 'conclusions.json']);
});
