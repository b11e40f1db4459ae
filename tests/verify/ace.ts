// Ace, DAISY's checker of EPUBs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ensureBrowser, launchOptions } from '../../scripts/setup/browser.mjs';
import { packagesApart } from './packages-apart.ts';

/** What Ace has against an EPUB: a line for every issue, "EPUB/en/ch1.xhtml: serious: image-alt: …". */
export async function aceIssues(epub: Uint8Array): Promise<string[]> {
  const ace = join(packagesApart('ace'), '@daisy', 'ace-cli', 'bin', 'ace.js');
  const dir = mkdtempSync(join(tmpdir(), 'ace-'));
  try {
    const file = join(dir, 'book.epub');
    writeFileSync(file, epub);
    const { env = {}, executablePath } = launchOptions(await ensureBrowser());
    const child = spawn(process.execPath, [ace, '--silent', '--outdir', join(dir, 'out'), file], {
      env: {
        ...process.env,
        ...env,
        // Where it keeps its settings and its log.
        XDG_CONFIG_HOME: dir,
        XDG_STATE_HOME: dir,
        ...(executablePath ? { PUPPETEER_EXECUTABLE_PATH: executablePath } : {}),
      },
    });
    const [said, warned] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    const report = join(dir, 'out', 'report.json');
    if (!existsSync(report)) throw new Error(`Ace made no report:\n${said}\n${warned}`);
    return issuesOf(JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

interface AceReport {
  'earl:result': { 'earl:outcome': string };
  assertions: {
    'earl:testSubject': { url: string };
    assertions: {
      'earl:test': { 'earl:impact': string; 'dct:title': string };
      'earl:result': { 'dct:description': string };
    }[];
  }[];
}

function issuesOf(report: AceReport): string[] {
  const issues = report.assertions.flatMap(({ 'earl:testSubject': subject, assertions }) =>
    assertions.map(
      ({ 'earl:test': test, 'earl:result': result }) =>
        `${subject.url}: ${test['earl:impact']}: ${test['dct:title']}: ${result['dct:description']}`,
    ),
  );
  const outcome = report['earl:result']['earl:outcome'];
  return issues.length === 0 && outcome !== 'pass' ? [`Ace says "${outcome}"`] : issues;
}
