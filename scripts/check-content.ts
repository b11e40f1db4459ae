// Reads the content of one report and says everything that is wrong with it; exit code 1 when there is anything.
//
//   CONTENT    the report's folder (default content)
import { loadReport, problemList } from '../src/load.ts';

const { CONTENT = 'content' } = process.env;

const { report, problems } = loadReport(CONTENT);
if (report && problems.length === 0) {
  console.log(`Content: ${report.units.length} units, sound.`);
} else {
  console.error(problemList(problems, CONTENT));
  process.exitCode = 1;
}
