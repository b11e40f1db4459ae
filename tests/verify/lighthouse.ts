// Lighthouse on pages of a served site, as on a phone, in the project's own browser.
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { freePort } from '../../scripts/hosting/trial.ts';
import { ensureBrowser, launch, launchOptions } from '../../scripts/setup/browser.mjs';
import { packagesApart } from './packages-apart.ts';

/** What Lighthouse says of a page. */
export interface Audited {
  /** From 0 to 100, by category: "performance", "accessibility", "best-practices", "seo". */
  scores: Record<string, number>;
  /** The audits that do not have the full score, in the order of their categories. */
  lost: Lost[];
  /** Audits that could not be made, and what is amiss with the run as a whole, in Lighthouse's words. */
  failed: string[];
}

/** A page, and whether performance is to be measured, too. */
export interface Asked {
  url: string;
  whole: boolean;
}

export interface Lost {
  category: string;
  /** "dom-size" */
  audit: string;
  /** "1,119 elements" */
  said: string;
  /** The files or elements that it names. */
  named: string[];
}

/**
 * Asks Lighthouse about pages, in the order given, two at a time, each in a browser of its own, as a browser makes one trace at a time.
 * Throws where a page could not be looked at.
 */
export async function audit(pages: readonly Asked[]): Promise<Map<string, Audited>> {
  const lighthouse = pathToFileURL(join(packagesApart('lighthouse'), 'lighthouse', 'core', '/')).href;
  const browser = await ensureBrowser();
  const waiting = [...pages];
  const found = new Map<string, Audited>();
  const work = async () => {
    const port = await freePort();
    const args = [...(launchOptions(browser).args ?? []), `--remote-debugging-port=${port}`];
    const own = await launch(browser, { args });
    const thread = new Worker(new URL('./lighthouse/audit.mjs', import.meta.url), {
      workerData: { lighthouse, port },
    });
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { url, whole } = next;
        thread.postMessage({ url, settings: whole ? settings : { ...settings, onlyCategories: others } });
        const [said]: unknown[] = await once(thread, 'message');
        found.set(url, audited(url, said));
      }
    } finally {
      await thread.terminate();
      await own.close();
    }
  };
  await Promise.all([work(), work()]);
  return found;
}

const others = ['accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse's own settings of a phone on a slow line, simulated, but for what costs time and finds nothing here: pictures of the
 * page for its report, a way back that no headless browser keeps, waiting for third parties. It waits a second after the page is loaded, as
 * what moves then counts.
 */
const settings = {
  logLevel: 'error',
  disableFullPageScreenshot: true,
  skipAudits: ['screenshot-thumbnails', 'final-screenshot', 'script-treemap-data', 'bf-cache'],
  pauseAfterFcpMs: 0,
  networkQuietThresholdMs: 250,
  cpuQuietThresholdMs: 250,
};

const items = z.array(z.looseObject({ url: z.unknown(), node: z.object({ snippet: z.string() }).optional() }));
const auditSchema = z.object({
  score: z.number().nullable(),
  scoreDisplayMode: z.string(),
  displayValue: z.string().optional(),
  errorMessage: z.string().optional(),
  title: z.string(),
  details: z.object({ items: z.unknown().optional() }).optional(),
});
const resultSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  runWarnings: z.array(z.string()).default([]),
  categories: z
    .record(z.string(), z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string() })) }))
    .default({}),
  audits: z.record(z.string(), auditSchema).default({}),
});

function audited(url: string, said: unknown): Audited {
  const { runtimeError, runWarnings, categories, audits } = resultSchema.parse(said);
  if (runtimeError) throw new Error(`Lighthouse could not look at ${url}: ${runtimeError.message}`);
  const errors = Object.entries(audits).filter(([, each]) => each.scoreDisplayMode === 'error');
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    lost: Object.entries(categories).flatMap(([category, { auditRefs }]) =>
      auditRefs.flatMap(({ id }): Lost[] => {
        const each = audits[id];
        if (each === undefined || each.score === null || each.score === 1) return [];
        return [{ category, audit: id, said: each.displayValue ?? each.title, named: namedIn(each.details?.items) }];
      }),
    ),
    failed: [...runWarnings, ...errors.map(([id, { errorMessage }]) => `${id}: ${errorMessage}`)],
  };
}

function namedIn(details: unknown): string[] {
  const { data = [] } = items.safeParse(details);
  return data.flatMap(({ url, node }) => (typeof url === 'string' ? [new URL(url).pathname] : (node?.snippet ?? [])));
}
