// Compares the content with what was published of it. As a command: prints what is new and what is broken; exit code 1
// when a promise is broken or the content cannot be read. CONTENT as in the build.
import { resolve } from 'node:path';
import { problemList } from '../../src/load/problem/list.ts';
import { loadReport } from '../../src/load.ts';
import { ledgerFindings, ledgerRemarks } from '../../src/model/ledger/ledger.ts';
import { isMain, root } from '../steps.ts';

if (isMain(import.meta)) {
  const { CONTENT = 'content' } = process.env;
  const { report, problems: faults } = loadReport(resolve(root, CONTENT));
  const { problems, notices } =
    report && faults.length === 0 ? ledgerFindings(report) : { problems: faults, notices: [] };
  for (const notice of notices) console.log(notice);
  if (report && problems.length === 0) {
    for (const remark of ledgerRemarks(report)) console.warn(remark);
    console.log(`${CONTENT}: every promise is kept.`);
  } else {
    console.error(problemList(problems, CONTENT));
    process.exitCode = 1;
  }
}
