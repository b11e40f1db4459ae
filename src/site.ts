import { loadSoundReport } from './load.ts';
import { kindsFrom } from './model/address/download-kind.ts';
import { siteFrom } from './model/address/site.ts';
import type { Report } from './model/report.ts';

let loaded: Report | undefined;

/** The report that this site publishes: read once in a build, anew for every page in `dev`, so that edits show. */
export function currentReport(): Report {
  if (import.meta.env.DEV || !loaded)
    loaded = {
      ...loadSoundReport(process.env.CONTENT ?? 'content', siteFrom(process.env)),
      downloads: kindsFrom(process.env),
    };
  return loaded;
}

/** The same as it was when a page was last made of it. */
export const reportShown = (): Report => loaded ?? currentReport();
