// Ways in which files go wrong: merges, other systems, and what stands where a file is due.
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Chance, one } from '../../chance.ts';
import { atOne, type Damage, english, everyText, filesIn, prose, read, records, whole, write } from './folder.ts';

const encoded = (change: (text: string) => Uint8Array): Damage => whole(everyText, change);

export const merges: Record<string, Damage> = {
  'both sides of a merge and its marks': atOne(
    everyText,
    /\n[^\n]+(?=\n)/,
    ([line]) => `\n<<<<<<< ours${line}\n=======${line}\n>>>>>>> theirs`,
  ),
  'one mark of a merge left': atOne(
    everyText,
    /\n/,
    (_, chance) => `\n${one(['<<<<<<< HEAD', '=======', '>>>>>>> theirs', '||||||| base'], chance)}\n`,
  ),
  'both sides of a merge without marks': atOne(
    records,
    /\n[^\n{}[\]]+"[,]?(?=\n)/,
    ([line]) => line.replace(/,?$/, ',') + line,
  ),
  'a block of another file': (dir, chance) => {
    const [from, to] = [one(english(dir), chance), one(english(dir), chance)];
    const block = one(read(dir, from).split('\n\n').slice(1), chance).trim();
    write(dir, to, `${read(dir, to)}\n${block}\n`);
    return { files: [from, to], what: `${from} into ${to}: ${block.slice(0, 40)}` };
  },
  'the contents of two files exchanged': (dir, chance) => {
    const [a, b] = two(one([records(dir), prose(dir)], chance), chance);
    const [first, second] = [read(dir, a), read(dir, b)];
    write(dir, a, second);
    write(dir, b, first);
    return { files: [a, b], what: `${a} and ${b}` };
  },
  'a hash of what was translated cut': atOne(
    () => ['translation.json'],
    /(?<="of": "[0-9a-f]{63})[0-9a-f]/,
    () => '',
  ),
  'what was published changed by hand': atOne(
    () => ['published.json'],
    /(?<="(?:en|cy|digest)": ")[0-9a-f](?=[0-9a-f]{63})/,
    ([digit]) => (digit === '0' ? '1' : '0'),
  ),
  'wordings of an edition changed by hand': atOne(
    (dir) => filesIn(dir, 'wordings/*.json'),
    /(?<=[a-z]{3} )[a-z](?=[a-z]{2})/,
    ([letter]) => (letter === 'x' ? 'y' : 'x'),
  ),
};

export const otherSystems: Record<string, Damage> = {
  'line ends of Windows': whole(everyText, (text) => text.replaceAll('\n', '\r\n')),
  'line ends of two kinds': atOne(everyText, /\n/, () => '\r\n'),
  'line ends of old': whole(everyText, (text) => text.replaceAll('\n', '\r')),
  'a byte-order mark': whole(everyText, (text) => `\ufeff${text}`),
  'UTF-16': encoded((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
  'Latin-1': whole(
    (dir) => everyText(dir).filter((file) => /[\u0080-\u00ff]/.test(read(dir, file))),
    (text) => Buffer.from(text, 'latin1'),
  ),
  'a byte that is no UTF-8': (dir, chance) => {
    const file = one(everyText(dir), chance);
    const bytes = readFileSync(join(dir, file));
    const at = chance(bytes.length);
    const broken = Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from([one([0xff, 0xc3, 0x80, 0xed], chance)]),
      Buffer.from('x'),
      bytes.subarray(at),
    ]);
    write(dir, file, broken);
    return { files: [file], what: `${file}, byte ${at}` };
  },
  'the end of file of old': whole(everyText, (text) => `${text}\u001a`),
  'nothing but NUL after a crash': whole(everyText, (text) => Buffer.alloc(Buffer.byteLength(text))),
  'an empty file': whole(everyText, () => ''),
  'words read twice as Latin-1': whole(
    (dir) => everyText(dir).filter((file) => /[’“”ŵŷ]/.test(read(dir, file))),
    (text) => Buffer.from(text, 'utf8').toString('latin1'),
  ),
};

/** Without its list of other numbers a report is whole: its pages then do not say that every number was held against it. */
const needed = (dir: string): string[] => everyText(dir).filter((file) => file !== 'other-numbers.json');

export const wrongFiles: Record<string, Damage> = {
  'a file that is not there': named((path) => rmSync(path), needed),
  'a file that a system renamed': named((path, chance) =>
    renameSync(path, `${path}${one(['.txt', '.bak', ' (1)', '~'], chance)}`),
  ),
  'a file named in capitals': (dir, chance) => {
    const file = one(everyText(dir), chance);
    const name = file.replace(/[^/]+$/, (last) => last.toUpperCase());
    renameSync(join(dir, file), join(dir, name));
    return { files: [file, name], what: name };
  },
  'a folder for a file': named((path) => {
    rmSync(path);
    mkdirSync(path);
  }),
  'a link to nothing': named((path) => {
    rmSync(path);
    symlinkSync('nowhere', path);
  }),
  'a link to itself': named((path) => {
    rmSync(path);
    symlinkSync(path, path);
  }),
  'a link out of the folder': named((path) => {
    rmSync(path);
    symlinkSync('/etc/hostname', path);
  }),
  'a chapter twice under two names': (dir, chance) => {
    const file = one(filesIn(dir, 'chapters/*.mdx'), chance);
    const copy = file.replace(/\d-/, '$&again-');
    copyFileSync(join(dir, file), join(dir, copy));
    return { files: [file, copy], what: copy };
  },
  'what systems and editors leave behind': (dir, chance) => {
    const file = join(
      one(['', 'chapters', 'sections', 'pages', 'welsh'], chance),
      one(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.report.json.swp', '~$chapter.docx'], chance),
    );
    writeFileSync(join(dir, file), 'x');
    return { files: [file], what: file };
  },
  'a second name of the same file': (dir, chance) => {
    const file = one(filesIn(dir, '*.json'), chance);
    const name = file.replace('.json', `${one([' copy', '-old', '.orig'], chance)}.json`);
    linkSync(join(dir, file), join(dir, name));
    return { files: [name], what: name };
  },
};

/** Does something to one of the files that are read as text. */
function named(change: (path: string, chance: Chance) => void, files = everyText): Damage {
  return (dir, chance) => {
    const file = one(files(dir), chance);
    change(join(dir, file), chance);
    return { files: [file], what: file };
  };
}

/** Two different ones of a list. */
function two(list: string[], chance: Chance): [string, string] {
  const first = one(list, chance);
  const others = list.filter((each) => each !== first);
  return [first, one(others, chance)];
}
