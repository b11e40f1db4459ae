import type { CollectionWords } from '../../../components/collection/page-words.ts';
import type { Passage } from '../../../formats/collection/passage.ts';
import type { TakenFolder } from './folder.ts';
import { markdownFile } from './markdown.ts';
import { joinedRecords, type RecordFormat } from './records.ts';
import { tableFile } from './table.ts';
import { wordFile } from './word.ts';

/** A file that the page asks for by an event, and the promise of its name that is answered with. */
export interface AskedFile {
  as: string;
  taken: Taken;
  file?: Promise<string>;
}

declare global {
  interface WindowEventMap {
    'take-away': CustomEvent<AskedFile>;
  }
}

addEventListener('take-away', ({ detail }) => {
  detail.file = takeAway(detail.as, detail.taken);
});

interface Taken {
  passages: readonly Passage[];
  words: CollectionWords;
  /** The address of the site's root: "/report/". */
  site: string;
  /** "c11,q8" */
  list: string;
}

/** Makes a file of a folder and has the browser save it. Resolves with its name; rejects where something cannot be loaded. */
async function takeAway(as: string, taken: Taken): Promise<string> {
  const name = taken.words.take.file;
  switch (as) {
    case 'word':
      return save(`${name}.docx`, wordFile(folderOf(taken)), wordType);
    case 'markdown':
      return save(`${name}.md`, markdownFile(folderOf(taken)), 'text/markdown;charset=utf-8');
    case 'table':
      return save(`${name}.csv`, tableFile(taken), 'text/csv;charset=utf-8');
    case 'bib':
      return save(`${name}.bib`, await records(taken, 'bib'), 'application/x-bibtex;charset=utf-8');
    case 'ris':
      return save(`${name}.ris`, await records(taken, 'ris'), 'application/x-research-info-systems;charset=utf-8');
    default:
      throw new Error(`"${as}" is no file that a folder is taken away as.`);
  }
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function folderOf({ passages, words, list }: Taken): TakenFolder {
  const { title, reportTitle, locale, tags, standing, notice, address, take, citeAs } = words;
  const here = `${address}#${list}`;
  return { title, reportTitle, locale, tags, standing, notice, address: here, again: take.again, citeAs, passages };
}

/** The records that the site has of each passage, in the folder's order. */
async function records({ passages, words, site }: Taken, format: RecordFormat): Promise<string> {
  const texts = passages.map(async ({ id }) => {
    const file = await fetch(`${site}${words.cite}${id}.${format}`, { cache: 'no-cache' });
    if (!file.ok) throw new Error(`${file.url}: ${file.status}`);
    return file.text();
  });
  return joinedRecords[format](await Promise.all(texts));
}

function save(name: string, content: BlobPart, type: string): string {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // A browser that asks where to save it takes the file before it asks.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return name;
}
