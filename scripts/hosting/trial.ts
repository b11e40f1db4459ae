// The servers themselves, started for a trial with the configuration that is published: on the loopback, in a folder of their own,
// until they are stopped or this process ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { virtualHost } from './apache.ts';
import { caddyfile } from './caddy.ts';
import type { HostedSite } from './hosted-site.ts';
import { nginxConfig } from './nginx.ts';

/** "apache-folder" reads the `.htaccess` of the site's folder. */
export type Server = 'nginx' | 'caddy' | 'apache' | 'apache-folder';

export interface Trial {
  /** "http://127.0.0.1:40123", without the site's base path. */
  url: string;
  /** The first process of the server. */
  pid: number;
  stop(): Promise<void>;
}

/** How a server is started, of the folder that is its own and what it listens to. */
type Command = (folder: string, listen: string) => [program: string, args: string[]];

/** Where Debian's packages put the modules. */
const modules = { nginx: '/usr/lib/nginx/modules', apache: '/usr/lib/apache2/modules' };

/**
 * Starts a server. Resolves once it answers; throws with what it said where it ends before.
 *
 * @param root the folder of the host; a site below a path lies in that path in it. Other users must be able to read it
 */
export async function startTrial(server: Server, site: HostedSite, root: string): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), `${server}-`));
  const listen = `127.0.0.1:${await freePort()}`;
  const [program, args] = commands(site, root)[server](folder, listen);
  const said = join(folder, 'said');
  const running = spawn('sh', ['-c', 'exec "$0" "$@" >"$SAID" 2>&1', program, ...args], {
    cwd: folder,
    // Caddy keeps what it knows in the home folder.
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, SAID: said },
  });
  const kill = () => running.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async () => {
    process.removeListener('exit', kill);
    if (running.exitCode === null && running.signalCode === null) {
      const ended = once(running, 'exit');
      kill();
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://${listen}`;
  try {
    await answering(url, running);
  } catch (error) {
    const text = ['said', 'error.log'].map((name) => join(folder, name)).flatMap(textOf);
    await stop();
    throw new Error(`${server} did not start:\n${text.join('\n')}`, { cause: error });
  }
  return { url, pid: running.pid ?? 0, stop };
}

const textOf = (file: string): string[] => (existsSync(file) ? [readFileSync(file, 'utf8')] : []);

async function answering(url: string, running: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (running.exitCode !== null) throw new Error(`it ended with code ${running.exitCode}`);
    const isUp = await fetch(url, { method: 'HEAD', redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await pause(50);
  }
  throw new Error('it did not answer within five seconds');
}

/** A port that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

const commands = (site: HostedSite, root: string): Record<Server, Command> => ({
  nginx: (folder, listen) => {
    writeFileSync(join(folder, 'site.conf'), nginxConfig(site, { root, listen }));
    return ['nginx', ['-p', folder, '-c', written(folder, nginxMain(folder)), '-e', join(folder, 'error.log')]];
  },
  caddy: (folder, listen) => {
    const main = `{\n\tadmin off\n\tauto_https off\n}\n\n${caddyfile(site, { root, listen: `http://${listen}` })}`;
    return ['caddy', ['run', '--adapter', 'caddyfile', '--config', written(folder, main)]];
  },
  apache: (folder, listen) => apache(folder, listen, virtualHost(site, { root, listen })),
  'apache-folder': (folder, listen) =>
    apache(
      folder,
      listen,
      `DocumentRoot "${root}"\n<Directory "${root}">\n  Require all granted\n  AllowOverride All\n  Options Indexes FollowSymLinks\n</Directory>\n`,
    ),
});

function written(folder: string, text: string): string {
  const file = join(folder, 'main.conf');
  writeFileSync(file, text);
  return file;
}

/** The frame that a distribution has around a site. */
const nginxMain = (folder: string): string =>
  [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `load_module ${modules.nginx}/ngx_http_brotli_static_module.so;`,
    'daemon off;',
    'worker_processes auto;',
    `pid ${folder}/pid;`,
    'events { worker_connections 1024; }',
    'http {',
    '  access_log off;',
    '  sendfile on;',
    '  tcp_nopush on;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`),
    `  include ${folder}/site.conf;`,
    '}',
  ].join('\n');

function apache(folder: string, listen: string, site: string): [string, string[]] {
  const loaded = ['mpm_event', 'authz_core', 'mime', 'dir', 'autoindex', 'alias', 'headers', 'rewrite'];
  mkdirSync(join(folder, 'run'));
  const main = [
    `ServerRoot ${folder}`,
    `Listen ${listen}`,
    'ServerName localhost',
    `PidFile ${folder}/run/pid`,
    `DefaultRuntimeDir ${folder}/run`,
    `ErrorLog ${folder}/error.log`,
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    ...loaded.map((name) => `LoadModule ${name}_module ${modules.apache}/mod_${name}.so`),
    'TypesConfig /etc/mime.types',
    '<Directory />',
    '  Require all denied',
    '</Directory>',
    site,
  ];
  return ['apache2', ['-d', folder, '-f', written(folder, main.join('\n')), '-DFOREGROUND']];
}
