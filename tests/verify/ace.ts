// Ace, DAISY's checker of EPUBs: packages of its own, with a lock of their own, so that nobody who builds the site fetches them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ensureBrowser, launchOptions } from '../../scripts/setup/browser.mjs';
import { root } from '../../scripts/steps.ts';

/** What Ace has against an EPUB: a line for every issue, "EPUB/en/ch1.xhtml: serious: image-alt: …". */
export async function aceIssues(epub: Uint8Array): Promise<string[]> {
  const ace = installed();
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

/** Its program, installed by the lock in this folder where it is not. */
function installed(): string {
  const [own, cache] = [join(import.meta.dirname, 'ace'), join(root, 'node_modules', '.cache', 'ace')];
  const done = join(cache, 'installed.json');
  const lock = readFileSync(join(own, 'package-lock.json'), 'utf8');
  if (!existsSync(done) || readFileSync(done, 'utf8') !== lock) {
    mkdirSync(cache, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(own, name), join(cache, name));
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', cache];
    const { status, stderr } = spawnSync('npm', args, {
      cwd: cache,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`Ace could not be installed (npm ${args.join(' ')}):\n${stderr}`);
    writeFileSync(done, lock);
  }
  return join(cache, 'node_modules', '@daisy', 'ace-cli', 'bin', 'ace.js');
}
