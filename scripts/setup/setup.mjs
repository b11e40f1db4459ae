// Gets this folder ready: installs the packages when they are missing or out of date and, with --browser, makes sure
// that there is a browser for the tests. Runs under any Node from 20 on, before anything is installed; again, it costs
// nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFault } from './folder.mjs';

const root = join(import.meta.dirname, '..', '..');
const windows = process.platform === 'win32';
const platform = `${process.platform}-${process.arch}`;
const stampFile = join(root, 'node_modules', '.setup-stamp');
const ownNode = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');

const fault = folderFault(root);
if (fault) stop(fault);
if (!isInstalled()) install();
const node = usableNode();
if (process.argv.includes('--browser')) {
  const found = spawnSync(node, [join(import.meta.dirname, 'browser.mjs')], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  process.exit(found.status ?? 1);
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

function stamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(platform).digest('hex');
}

function install() {
  console.log('Installing packages (about 150 MB, once) …');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // The second form copes with a registry that lacks the package of some other platform.
  if (!npm('ci', ...quiet) && !npm('install', '--no-save', ...quiet)) {
    stop(
      'The packages could not be installed: see the npm error above. Is the network up? Then run the command again.',
    );
  }
  writeFileSync(stampFile, stamp());
}

// npm by the Node that runs it: node_modules/.bin/node may come first on PATH and is replaced here.
function npm(...args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const done = cli
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: windows });
  return done.status === 0;
}

// Node runs our .ts files from 22.18 on. The lock file brings Node 26 for the common platforms; elsewhere the user's own must do.
function usableNode() {
  const own = existsSync(ownNode) && version(ownNode);
  if (existsSync(ownNode) && !own) rmSync(ownNode); // for example a glibc build on Alpine
  const chosen = own ? ownNode : (process.env.npm_node_execpath ?? process.execPath);
  const [major = 0, minor = 0] = version(chosen);
  if (major > 22 || (major === 22 && minor >= 18)) return chosen;
  return stop(
    `Node ${major}.${minor} is too old (22.18 or newer is needed) and there is no packaged Node for ${platform}. ` +
      'Install Node 24 or newer from https://nodejs.org and run the command again.',
  );
}

function version(program) {
  const asked = spawnSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8', shell: windows });
  return asked.status === 0 ? asked.stdout.split('.').map(Number) : undefined;
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
