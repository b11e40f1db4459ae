import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({ chart: z.string(), reading: z.string(), search: z.string(), worker: z.string() });

/** The scripts that src/pages/offline/scripts.json.ts names. */
export type CopyScript = keyof z.infer<typeof schema>;

/** The code of each script that copies are made with. Throws where the folder is no site that was built with them. */
export function copyScripts(site: string, base: string): Record<CopyScript, string> {
  const named = schema.parse(JSON.parse(readFileSync(join(site, 'offline', 'scripts.json'), 'utf8')));
  const code = (address: string) => readFileSync(join(site, address.slice(base.length)), 'utf8');
  return {
    chart: code(named.chart),
    reading: code(named.reading),
    search: code(named.search),
    worker: code(named.worker),
  };
}
