import { join } from 'node:path';
import { problem } from '../../model/problem/problem.ts';
import { type Wordings, wordingsSchema } from '../../schemas/ledger.ts';
import { type Folder, isFile, readJson } from './document.ts';
import { readFolder } from './entry.ts';

/** The files of the folder wordings/ and the editions that they are named after, as they are sorted: wordings/1.0.0.json. */
export const wordingFiles = (folder: Folder): { file: string; version: string }[] =>
  isFile(folder, 'wordings')
    ? (readFolder(join(folder.dir, 'wordings')).names ?? []).flatMap((name) => {
        const version = /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1];
        return version === undefined ? [] : [{ file: `wordings/${name}`, version }];
      })
    : [];

/** Reads the words that editions published. Problems are added to the folder's. */
export function readWordings(folder: Folder): { version: string; value: Wordings }[] {
  return wordingFiles(folder).flatMap(({ file, version }) => {
    const read = readJson(folder, file, wordingsSchema, '');
    if (!read) return [];
    if (read.value.version !== version)
      folder.problems.push(
        problem(
          'wordings-kept',
          read.at(['version']),
          `is named after edition ${version}, and says that it is of edition ${read.value.version}`,
          'Put the file back under the name with which `npm run release` wrote it',
        ),
      );
    return [{ version, value: read.value }];
  });
}
