// Reads the content of one report and says everything that is wrong with it; exit code 1 when there is anything.
//
//   CONTENT    the report's folder (default content)
import { problemList } from '../../src/load/problem/list.ts';
import { loadReport } from '../../src/load.ts';
import { editionTextProblems } from '../../src/model/translation/edition-text.ts';

const { CONTENT = 'content' } = process.env;

const { report, problems: own } = loadReport(CONTENT);
const problems = report && own.length === 0 ? editionTextProblems(report) : own;
if (report && problems.length === 0) {
  console.log(`Content: ${report.units.length} units, sound.`);
} else {
  console.error(problemList(problems, CONTENT));
  process.exitCode = 1;
}
