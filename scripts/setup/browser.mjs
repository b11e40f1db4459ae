// Finds a Chromium-family browser for the tests; ensureBrowser() also installs one when there is none.
// As a command (node scripts/setup/browser.mjs): ensures one and says which.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installers, packagedBrowser } from './browser-install.mjs';

/** @typedef {{ name: string, executablePath?: string, env?: Record<string, string>, told?: boolean }} Candidate */

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The first candidate that really starts; undefined when there is none.
 * @returns {Promise<Candidate | undefined>}
 */
export async function findBrowser() {
  for (const candidate of candidates()) {
    const fault = await faultOf(candidate);
    if (fault === undefined) return candidate;
    if (candidate.told) {
      throw new Error(
        `BROWSER_PATH is ${candidate.name}, but no browser starts there (${fault}). Correct it or unset it.`,
      );
    }
  }
  return undefined;
}

/** @returns {Promise<Candidate>} */
export async function ensureBrowser() {
  const there = await findBrowser();
  if (there) return there;
  for (const installer of installers) {
    if (!installer.fits()) continue;
    console.log(`No browser found; getting one from ${installer.name} …`);
    const found = (await installer.install()) ? await findBrowser() : undefined;
    if (found) return found;
    console.log('That gave no working browser.');
  }
  throw new Error('No browser for the tests. Install Chrome or Chromium, or set BROWSER_PATH to one, and run again.');
}

/**
 * @param {Candidate} candidate
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export const launch = (candidate, options = {}) => chromium.launch({ ...launchOptions(candidate), ...options });

/**
 * @param {Candidate} candidate
 * @returns {import('playwright-core').LaunchOptions}
 */
export const launchOptions = (candidate) => ({
  headless: true,
  args: ARGS,
  timeout: 60_000,
  // Chromium's sandbox refuses to run as root, as it does in most containers.
  ...(process.getuid?.() === 0 ? { chromiumSandbox: false } : {}),
  ...(candidate.executablePath ? { executablePath: candidate.executablePath } : {}),
  ...(candidate.env ? { env: { ...process.env, ...candidate.env } } : {}),
});

/** @returns {Generator<Candidate>} */
function* candidates() {
  const told = process.env.BROWSER_PATH ?? process.env.CHROME_PATH;
  if (told) {
    yield { name: told, executablePath: told, told: true };
    return;
  }
  const playwrights = chromium.executablePath();
  for (const path of new Set([...systemPaths(), playwrights])) {
    if (path && existsSync(path)) yield { name: path, executablePath: path };
  }
  // Playwright puts its headless shell elsewhere, and finds it itself.
  yield { name: "Playwright's headless shell" };
  const packaged = packagedBrowser();
  if (packaged) yield packaged;
}

// A browser counts only when it starts and runs script: a stub that asks for `snap install`, or one that lacks a
// library, is no browser.
/** @param {Candidate} candidate */
async function faultOf(candidate) {
  try {
    const browser = await launch(candidate);
    try {
      const page = await browser.newPage();
      return (await page.evaluate(() => 6 * 7)) === 42 ? undefined : 'it does not run script';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return String(error).split('\n')[0];
  }
}

function systemPaths() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((path) =>
      folders.map((folder) => join(folder, path)),
    );
  }
  // A headless shell first: it draws no window of its own, and the tests take half the time.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
  ];
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { name } = await ensureBrowser();
    console.log(`Browser for the tests: ${name}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
