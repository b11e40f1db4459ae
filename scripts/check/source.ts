// Holds the English words of the content against the source, line by line, and says every difference; exit code 1 when
// there is one, or when the content itself cannot be read.
//
//   CONTENT    the report's folder (default content)
import { problemList } from '../../src/load/problem/list.ts';
import { loadReport } from '../../src/load.ts';

const { CONTENT = 'content' } = process.env;

const { report, problems, sourceProblems } = loadReport(CONTENT);
const all = [...problems, ...sourceProblems];
if (all.length > 0) {
  console.error(problemList(all, CONTENT));
  process.exitCode = 1;
} else if (report?.source) {
  console.log(`Source: ${report.source.lines.length} lines, each accounted for.`);
} else {
  console.log('Source: this report has none.');
}
