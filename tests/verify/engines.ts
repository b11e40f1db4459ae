// Firefox and WebKit, each through the protocol that it speaks as Debian builds it: Playwright drives only builds of its own.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from '../../scripts/hosting/trial.ts';
import { fromDebian } from './debian.ts';

/** A browser with one page open. */
export interface Engine {
  open(address: string): Promise<void>;
  /** What a function gives that runs in the page: it sees nothing but its argument. */
  run(inPage: (args: string[]) => string, args?: string[]): Promise<string>;
  /** Keys and clicks as a reader makes them, in the words that both protocols share. */
  act(actions: object[]): Promise<void>;
  /** What the console has said is wrong, as far as the protocol tells: "https://…: message". */
  faults(): string[];
  close(): Promise<void>;
}

/** What a browser is started with. */
export interface Setting {
  /** Whether its reader has chosen dark colours. */
  isDark?: boolean;
}

/** Firefox, through WebDriver BiDi. */
export async function firefox({ isDark = false }: Setting = {}): Promise<Engine> {
  const command = program('Firefox', 'firefox-esr', ['firefox-esr', 'firefox']);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const scheme = `user_pref("layout.css.prefers-color-scheme.content-override", ${isDark ? 0 : 1});`;
  writeFileSync(join(profile, 'user.js'), scheme);
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const browser = start(command, options, { HOME: profile });
  const socket = new WebSocket(`${await browser.says(/WebDriver BiDi listening on (ws:\S+)\n/)}/session`);
  await once(socket, 'open');
  let last = 0;
  const send = (method: string, params: object) => {
    const id = ++last;
    return new Promise<unknown>((resolve, reject) => {
      const hear = ({ data }: MessageEvent) => {
        const answer = bidiAnswer.parse(JSON.parse(String(data)));
        if (answer.id !== id) return;
        socket.removeEventListener('message', hear);
        if (answer.type === 'error') reject(new Error(`${method}: ${answer.message}`));
        else resolve(answer.result);
      };
      socket.addEventListener('message', hear);
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  const faults: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { success, data: entry } = bidiEntry.safeParse(JSON.parse(String(data)));
    if (success && entry.params.level === 'error') faults.push(`${address}: ${entry.params.text}`);
  });
  let address = '';
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = bidiTree.parse(await send('browsingContext.getTree', {}));
  const { context } = contexts[0];
  return {
    open: async (url) => {
      address = url;
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (inPage, args = []) => {
      const expression = `(${inPage})(${JSON.stringify(args)})`;
      const evaluated = await send('script.evaluate', { expression, target: { context }, awaitPromise: false });
      return bidiString.parse(evaluated).result.value;
    },
    act: async (actions) => void (await send('input.performActions', { context, actions })),
    faults: () => faults,
    close: async () => {
      await send('browser.close', {});
      await browser.ended;
      rmSync(profile, { recursive: true });
    },
  };
}

const bidiAnswer = z.object({
  id: z.number().nullish(),
  type: z.string(),
  message: z.string().optional(),
  result: z.unknown().optional(),
});
const bidiEntry = z.object({
  method: z.literal('log.entryAdded'),
  params: z.object({ level: z.string(), text: z.string().nullable() }),
});
const bidiTree = z.object({ contexts: z.tuple([z.object({ context: z.string() })]) });
const bidiString = z.object({ result: z.object({ value: z.string() }) });

/** WebKitGTK, through the WebDriver that it brings, on a screen that nobody sees. */
export async function webkit({ isDark = false }: Setting = {}): Promise<Engine> {
  const command = program('WebKitWebDriver', 'webkit2gtk-driver', ['WebKitWebDriver']);
  const screen = start(program('Xvfb', 'xvfb', ['Xvfb']), ['-displayfd', '1', '-nolisten', 'tcp']);
  const display = `:${await screen.says(/^(\d+)\n/m)}`;
  const port = await freePort();
  const driver = start(command, [`--port=${port}`], {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    GTK_THEME: isDark ? 'Adwaita:dark' : 'Adwaita',
  });
  const address = `http://127.0.0.1:${port}`;
  const send = async (method: 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(address + path, { method, body: body && JSON.stringify(body) });
    const { value } = z.object({ value: z.unknown() }).parse(await answer.json());
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const isUp = async () => (await fetch(`${address}/status`)).ok;
  await until('WebKitWebDriver answers', () => isUp().catch(() => false));
  const created = await send('POST', '/session', { capabilities: {} });
  const session = `/session/${z.object({ sessionId: z.string() }).parse(created).sessionId}`;
  const run: Engine['run'] = async (inPage, args = []) => {
    const script = `return (${inPage})(arguments[0])`;
    return z.string().parse(await send('POST', `${session}/execute/sync`, { script, args: [args] }));
  };
  return {
    open: async (url) => {
      await send('POST', `${session}/url`, { url });
      // On the first page of a site the driver does not wait for the scripts.
      await until('the page is complete', async () => (await run(() => document.readyState)) === 'complete');
    },
    run,
    act: async (actions) => void (await send('POST', `${session}/actions`, { actions })),
    // WebDriver says nothing of the console.
    faults: () => [],
    close: async () => {
      await send('DELETE', session);
      await driver.end();
      await screen.end();
    },
  };
}

/** Keys that are no letters, as WebDriver names them. */
export const key = { tab: '\uE004', enter: '\uE006', escape: '\uE00C', right: '\uE014', down: '\uE015' };

/** Keys one after the other: letters of a word, or one of those above. */
export function typed(keys: string): object[] {
  const actions = [...keys].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** A key together with Control. */
export function control(key: string): object[] {
  const press = (type: 'keyDown' | 'keyUp', value: string) => ({ type, value });
  const held = '\uE009';
  const actions = [press('keyDown', held), press('keyDown', key), press('keyUp', key), press('keyUp', held)];
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** Clicks at a place in the window, one upon the other. */
export function clicks(x: number, y: number, times: number): object[] {
  const click = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  const actions = [{ type: 'pointerMove', x, y }, ...Array.from({ length: times }, () => click).flat()];
  return [{ type: 'pointer', id: 'mouse', actions }];
}

function program(name: string, debianPackage: string, commands: string[]): string {
  return fromDebian(name, debianPackage, () =>
    commands.find((command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0),
  );
}

/** A program that runs beside the tests, and ends with them whatever becomes of them. */
function start(command: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = once(child, 'exit').then(() => void process.off('exit', kill));
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (said += chunk));
  const says = async (pattern: RegExp): Promise<string> => {
    await until(`${command} says ${pattern}`, async () => pattern.test(said) || child.exitCode !== null);
    const found = pattern.exec(said)?.[1];
    if (found === undefined) throw new Error(`${command} did not start: ${said}`);
    return found;
  };
  const end = () => {
    kill();
    return ended;
  };
  return { says, ended, end };
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error(`In a minute it did not come about that ${what}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
