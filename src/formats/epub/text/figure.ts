import type { FigureBlock, Table } from '../../book/block.ts';
import { type Runs, runsText } from '../../book/run.ts';
import type { Setting } from '../place.ts';
import { element } from '../xhtml.ts';
import { factsXhtml, type Parts } from './parts.ts';
import { line, runsXhtml } from './runs.ts';

/** A chart, drawn, in words for those who do not see it, and as a table. */
export function figureXhtml(block: FigureBlock, { place, number, setting, lang, after }: Parts): string {
  return element(
    'section',
    { class: 'chart', ...place },
    element('h2', {}, number(runsXhtml(block.name, setting, lang)), ' ', runsXhtml(block.title, setting, lang)),
    line('p', { class: 'subtitle' }, block.subtitle ?? [], setting),
    element('figure', {}, block.narrow.svg),
    table(block.table, setting),
    factsXhtml([block.reading, block.source, ...block.derived], setting),
    after === '' ? '' : element('p', { class: 'after' }, after.trimStart()),
  );
}

function table({ head, groups }: Table, setting: Setting): string {
  const cell = (name: string, scope: string | undefined, words: string, more = {}) =>
    element(name, { scope, ...more }, words);
  const top = element('tr', {}, ...head.map((words) => cell('th', 'col', runsXhtml(words, setting))));
  const bodies = groups.map(({ title, rows }) => {
    const over = title
      ? element('tr', {}, cell('th', 'rowgroup', runsXhtml(title, setting), { colspan: `${head.length}` }))
      : '';
    const lines = rows.map((row) =>
      element(
        'tr',
        {},
        ...row.map((words, at) =>
          at === 0 ? cell('th', 'row', runsXhtml(words, setting)) : cell('td', undefined, runsXhtml(words, setting)),
        ),
      ),
    );
    return element('tbody', {}, over, ...lines);
  });
  const attributes = isWide([head, ...groups.flatMap(({ rows }) => rows)]) ? { class: `wide of-${head.length}` } : {};
  return element('table', attributes, element('thead', {}, top), ...bodies);
}

/** In so many letters a row stands on a phone as it is: in more, the head of each row stands above its cells. */
const narrowest = 40;

/** Whether the longest cells of all columns make more than a line. */
function isWide(rows: Runs[][]): boolean {
  const [head = []] = rows;
  const longest = head.map((_, at) => Math.max(...rows.map((row) => runsText(row[at] ?? []).length)));
  return longest.reduce((sum, length) => sum + length, 0) > narrowest;
}
