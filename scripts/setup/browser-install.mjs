// The ways to get a browser for the tests when the machine has none. None is in package.json: it is 67 MB or more, and
// only the tests need it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, 'node_modules', '.cache', 'browser');
const PACKAGE = '@sparticuz/chromium@153.0.0';
const linux = process.platform === 'linux';

export const installers = [
  { name: `the npm package ${PACKAGE}`, fits: () => linux && process.arch === 'x64', install: fromPackage },
  { name: 'Playwright (about 110 MB)', fits: () => true, install: fromPlaywright },
  {
    name: 'apt-get',
    fits: () => linux && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    install: fromApt,
  },
];

/** The unpacked copy of the npm package, with the libraries and fonts that it carries. */
export function packagedBrowser() {
  const executablePath = join(cache, 'chromium');
  if (!existsSync(executablePath)) return undefined;
  return {
    name: PACKAGE,
    executablePath,
    env: { LD_LIBRARY_PATH: join(cache, 'al2023', 'lib'), FONTCONFIG_FILE: join(cache, 'fonts.conf') },
  };
}

async function fromPackage() {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{"private":true}\n');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  if (!npm('install', '--prefix', cache, ...quiet, PACKAGE)) return false;
  try {
    await unpack(join(cache, 'node_modules', '@sparticuz', 'chromium'));
    return true;
  } catch (error) {
    console.error(`${PACKAGE} could not be unpacked: ${error}`);
    return false;
  }
}

/** @param {string} folder the installed package */
async function unpack(folder) {
  // It unpacks into the temporary folder, skips what is already there, and would take a half-written file for a whole
  // one: so into a folder of its own, moved into place when complete.
  const part = join(cache, 'unpacking');
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = part;
  try {
    const { inflate } = await import(pathToFileURL(join(folder, 'build', 'index.js')).href);
    for (const file of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br', 'chromium.br']) {
      await inflate(join(folder, 'bin', file));
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(join(cache, 'fonts.conf'), fontsConf());
  // The browser last: its presence says that the rest is there.
  const names = readdirSync(part).filter((name) => name !== 'chromium');
  for (const name of [...names, 'chromium']) {
    rmSync(join(cache, name), { recursive: true, force: true });
    renameSync(join(part, name), join(cache, name));
  }
  rmSync(part, { recursive: true, force: true });
}

// The package's own file points at /tmp/fonts, which another user may own.
function fontsConf() {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `<dir>${join(cache, 'fonts', 'fonts')}</dir>`,
    `<cachedir>${join(cache, 'fontcache')}</cachedir>`,
    '</fontconfig>\n',
  ].join('\n');
}

function fromPlaywright() {
  return run(process.execPath, [
    join(root, 'node_modules/playwright-core/cli.js'),
    'install',
    'chromium-headless-shell',
  ]);
}

function fromApt() {
  const quiet = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  return run('apt-get', ['update', '-qq']) && run('apt-get', quiet, { DEBIAN_FRONTEND: 'noninteractive' });
}

/** @param {string[]} args */
function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli ? run(process.env.npm_node_execpath ?? process.execPath, [cli, ...args]) : run('npm', args);
}

/** @param {string} program @param {string[]} args @param {Record<string, string>} [env] */
function run(program, args, env = {}) {
  const done = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return done.status === 0;
}
