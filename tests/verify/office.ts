// LibreOffice, which opens what we write for Word.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromDebian } from './debian.ts';

/** Converts documents in a folder; the result stands beside them, with the end of its kind. */
export interface Office {
  /** @param to "pdf", or "txt:Text (encoded):UTF8" */
  convert: (files: string[], to: string) => void;
}

/** LibreOffice with a profile of its own in that folder. */
export function libreOffice(folder: string): Office {
  const find = () => (spawnSync('soffice', ['--version']).status === 0 ? 'soffice' : undefined);
  const program = fromDebian('LibreOffice', 'libreoffice-writer-nogui', find);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  return {
    convert(files, to) {
      const made = spawnSync(program, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files]);
      if (made.status !== 0) throw new Error(`LibreOffice: ${String(made.stderr)}`);
    },
  };
}
