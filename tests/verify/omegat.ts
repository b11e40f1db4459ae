// OmegaT, a translator's program in Java, run without its window.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { escapeXml } from '../../src/model/xml.ts';
import { fromDebian } from './debian.ts';

/** A project of OmegaT with one file to translate from English into Welsh. */
export interface OmegatProject {
  /** What it shows to be translated, inserts as "<g0>…</g0>". */
  segments: () => string[];
  /** The file as it is made with those translations, by segment; the others are left as they are. */
  translated: (words: Record<string, string>) => string;
}

export function omegatProject(dir: string, file: string): OmegatProject {
  for (const folder of ['source', 'target', 'tm', 'glossary', 'dictionary', 'omegat'])
    mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'omegat.project'), settings);
  copyFileSync(file, join(dir, 'source', 'file.xlf'));
  const run = (mode: string, ...options: string[]) => {
    const own = `--config-dir=${join(dir, 'config')}`;
    const done = spawnSync(program(), [dir, `--mode=console-${mode}`, own, ...options], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr || String(done.error));
  };
  return {
    segments: () => {
      const memory = join(dir, 'segments.tmx');
      run('createpseudotranslatetmx', `--pseudotranslatetmx=${memory}`, '--pseudotranslatetype=equal');
      const text = readFileSync(memory, 'utf8').replace(/<!DOCTYPE[^>]*>/, '');
      const units = new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('tu');
      return [...units].map((unit) => unit.getElementsByTagName('seg')[0]?.textContent ?? '');
    },
    translated: (words) => {
      writeFileSync(join(dir, 'omegat', 'project_save.tmx'), memoryOf(words));
      run('translate');
      return readFileSync(join(dir, 'target', 'file.xlf'), 'utf8');
    },
  };
}

const program = (): string =>
  fromDebian('OmegaT', 'omegat', () =>
    ['omegat', '/usr/bin/omegat'].find((name) => spawnSync(name, ['--help'], { stdio: 'ignore' }).status === 0),
  );

const folders = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'];

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
${folders.map((name) => `<${name}>__DEFAULT__</${name}>`).join('\n')}
<source_lang>EN</source_lang>
<target_lang>CY</target_lang>
<sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
`;

const memoryOf = (words: Record<string, string>): string => `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1">
<header creationtool="OmegaT" creationtoolversion="3.6" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="EN" datatype="plaintext"></header>
<body>
${Object.entries(words)
  .map(
    ([from, to]) =>
      `<tu><tuv lang="EN"><seg>${escapeXml(from)}</seg></tuv><tuv lang="CY"><seg>${escapeXml(to)}</seg></tuv></tu>`,
  )
  .join('\n')}
</body>
</tmx>
`;
