import type { TakenFolder } from '../../../src/client/collection/take/folder.ts';
import { passage } from '../../../src/formats/collection/passage.ts';
import { unit } from '../../../src/model/report.ts';
import { report } from '../../invented-report.ts';

/** A folder of the invented review as its files are made of. */
export function takenFolder(ids: string[], locale: 'en' | 'cy' = 'en'): TakenFolder {
  return {
    title: 'Folder of passages',
    reportTitle: { value: 'A Shelf for Everyone', lang: 'en' },
    locale,
    tags: { en: 'en-GB', cy: 'cy-GB' },
    standing: 'An invented review.',
    address: `https://report.example/en/collection/#${ids.join(',')}`,
    again: 'This folder: {address}',
    citeAs: 'Cite as',
    passages: ids.map((id) => passage(report, unit(report, id), locale)),
  };
}
