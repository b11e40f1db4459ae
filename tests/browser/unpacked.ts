// The copy of a site that is read from a folder, unpacked.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { offlineZip } from '../../scripts/offline/offline-zip.ts';
import { loadSoundReport } from '../../src/load.ts';
import type { BuiltSite } from '../sites.ts';

export interface Unpacked {
  dir: string;
  /** The paths of its files. */
  files: string[];
  /** The address of a file: "file:///tmp/copy-1/en/index.html". */
  url(file: string): string;
  remove(): void;
}

/** @param folder a name in which a browser could go wrong */
export function unpacked({ dir: site, content, origin, base }: BuiltSite, folder = 'Copi all-lein #1 100%'): Unpacked {
  const report = loadSoundReport(content, { origin, base, indexed: true });
  const files = unzipSync(offlineZip(site, report));
  const room = mkdtempSync(join(tmpdir(), 'copy-'));
  const dir = join(room, folder);
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), bytes);
  }
  return {
    dir,
    files: Object.keys(files),
    url: (file) => {
      const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(file) ?? [];
      return pathToFileURL(join(dir, path)).href + rest;
    },
    remove: () => rmSync(room, { recursive: true }),
  };
}
