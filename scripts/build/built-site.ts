import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the site that was built, as OUT_DIR names it. Throws, saying what to do, where there is none. */
export function builtSite(): string {
  const dir = process.env.OUT_DIR ?? 'dist';
  if (!existsSync(join(dir, '404.html'))) throw new Error(`${dir} is no built site. Run \`npm run build\` first.`);
  return dir;
}
