import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInBrowsers } from '../scripts/build/sbom.ts';
import { type Import, importsIn, namesProcess, piecesOf } from './imports.ts';

/**
 * The rooms of src/ in the order in which they may import: each from itself and from those before it. `site` is
 * src/site.ts, the report of this build; `middleware` is what Astro hands every finished page to.
 */
const order = [
  'language',
  'i18n',
  'schemas',
  'model',
  'charts',
  'translation',
  'authoring',
  'load',
  'write',
  'site',
  'formats',
  'search',
  'concordance',
  'components',
  'pages',
  'middleware',
];

/** Everything else is handed what it shows; nobody hands anything to the components that authors write in MDX, nor to the middleware. */
const fetching = /^src\/(pages\/|components\/inserts\/|middleware\.ts$)/;

/** Files that depend on nothing, from which every room may take. */
const leaves = ['src/i18n/locale.ts', 'src/schemas/kind.ts'];

/** What code that runs in a browser may reach, by whatever way; types it may take from anywhere. */
const forBrowsers =
  /^src\/(client|charts|i18n|language|styles|search\/(?!make\/))|^src\/(schemas\/kind|formats\/tables\/csv)\.ts$/;

/** The packages that it may run. */
const packagesForBrowsers = runInBrowsers.filter((name) => name !== 'pagefind');

/** Packages that one file alone imports, as an adapter: what they give may change with their version. */
const adapters: Record<string, string> = {
  satteri: 'src/authoring/satteri.ts',
  '@myriaddreamin/typst-ts-node-compiler': 'src/formats/pdf/typst.ts',
};

/** As many files may stand in one folder, beside its inner rooms: a dozen, and two that came later. */
const fewEnough = 14;

/** Folders with more of them, which an inner room would only hide. */
const largeRooms: Record<string, string> = {};

/** "model" of src/model/unit/unit.ts, "load" of src/load.ts. */
function roomOf(file: string): string {
  if (file === 'src/content.config.ts') return 'pages';
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

/** What is wrong with an import, if anything. */
function fault({ from, to }: Import): string | undefined {
  const [here, there] = [roomOf(from), roomOf(to)];
  // What reaches a browser is asked below: all ways that begin in client/.
  if (here === there || here === 'client' || leaves.includes(to)) return undefined;
  if (there === 'client')
    return here === 'components' || here === 'pages' ? undefined : `${from} imports ${to}, which is for browsers`;
  if (there === 'site' && !fetching.test(from))
    return `${from} imports ${to}: only pages, inserts and the middleware fetch the report`;
  const [at, reached] = [order.indexOf(here), order.indexOf(there)];
  return at < 0 || reached < 0 || reached > at ? `${from} imports ${to}: ${here} comes before ${there}` : undefined;
}

/** Each file and package that programs reach from those where they begin, with the way there. */
function reachable(imports: Import[], begin: string[]): Map<string, string[]> {
  const next = Map.groupBy(
    imports.filter(({ typesOnly }) => !typesOnly),
    ({ from }) => from,
  );
  const ways = new Map(begin.map((file) => [file, [file]]));
  for (const [file, way] of ways)
    for (const { to } of next.get(file) ?? []) if (!ways.has(to)) ways.set(to, [...way, to]);
  return ways;
}

/** What a browser would run and must not, each with the way by which it comes there. */
function browserFaults(imports: Import[], files: string[], runsInProcess: (file: string) => boolean): string[] {
  const scripts = imports.flatMap(({ from }) => (from.endsWith(' <script>') ? from : []));
  const begin = [...files.filter((file) => file.startsWith('src/client/')), ...new Set(scripts)];
  return [...reachable(imports, begin)].flatMap(([to, way]) => {
    if (to.endsWith(' <script>')) return [];
    const isOurs = to.startsWith('src/');
    const isAllowed = isOurs ? forBrowsers.test(to) && !runsInProcess(to) : packagesForBrowsers.includes(to);
    return isAllowed ? [] : `${way.join(' → ')}: only a build may run that`;
  });
}

/** The first way round from a file back to itself, if there is one. */
function findCycle(imports: Import[]): string[] | undefined {
  const next = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const walk = (file: string, way: string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of next.get(file) ?? []) {
      const found = walk(to, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return undefined;
}

/** How many of the files stand directly in each folder. */
const filesByFolder = (files: string[]): [folder: string, count: number][] =>
  [...Map.groupBy(files, dirname)].map(([folder, { length }]) => [folder, length]);

const files = globSync('src/**/*.{ts,astro}').sort();
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const all = files.flatMap((file) => importsIn(file, texts.get(file) ?? ''));
const ours = all.filter(({ to }) => /^src\/.*\.(ts|astro)$/.test(to));
const runsInProcess = (file: string): boolean =>
  piecesOf(file, texts.get(file) ?? '').some(({ code }) => namesProcess(code));

describe('the rooms of src/', () => {
  it('import one way only', () => {
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.flatMap((each) => fault(each) ?? [])).toEqual([]);
  });

  it('import no file round and round', () => {
    expect(findCycle(ours)?.join(' → ')).toBeUndefined();
  });

  it('import only files that are there', () => {
    const missing = all.filter(({ to }) => to.startsWith('src/') && !existsSync(to));
    expect(missing.map(({ from, to }) => `${from}: ${to}`)).toEqual([]);
  });

  it('bring nothing to a browser that only a build may run', () => {
    expect(browserFaults(all, files, runsInProcess)).toEqual([]);
  });

  it('are small enough to look over, or have inner rooms', () => {
    const folders = filesByFolder(globSync('{src,scripts}/**/*.{ts,mjs,astro,css}'));
    // The addresses of the site say how its pages lie.
    const large = folders.filter(([folder, count]) => count > fewEnough && !folder.startsWith('src/pages'));
    expect(large.map(([folder]) => folder).sort()).toEqual(Object.keys(largeRooms).sort());
  });
});

it.each(Object.entries(adapters))('only one file of src/ imports %s', (name, only) => {
  expect([...new Set(all.flatMap(({ from, to }) => (to === name ? from : [])))]).toEqual([only]);
});

it('only src/load/read/ reads files', () => {
  const reading = all.filter(({ from, to }) => /^node:fs\b/.test(to) && !from.startsWith('src/load/read/'));
  expect(reading.map(({ from }) => from)).toEqual([]);
});

describe('scripts/', () => {
  it('import no tests', () => {
    const imports = globSync('{scripts,bench}/**/*.{ts,mjs}').flatMap((file) =>
      importsIn(file, readFileSync(file, 'utf8')),
    );
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ to }) => to.startsWith('tests/')).map(({ from, to }) => `${from}: ${to}`)).toEqual([]);
  });
});

const way = (from: string, to: string, typesOnly = false): Import => ({ from, to, typesOnly });

describe('this test', () => {
  it('reads imports in every form', () => {
    const text = [
      `import { a } from '../model/unit.ts';`,
      `import type { B } from '../load.ts';`,
      `import { type C, type D } from "../load/runs.ts";`,
      `import {\n  e,\n  type F,\n} from '../site.ts';`,
      `export { g } from './other.ts';`,
      `export type { T } from './types.ts';`,
      `import '../client/find.ts';`,
      `const h = await import('../load/units.ts');`,
      `let later: import('../load/later.ts').Later;`,
      `import i from './Page.astro';`,
      `import worker from './work.ts?worker&url';`,
      `// import { x } from '../never.ts';`,
      `const text = "import y from '../neither.ts'";`,
      `import z from 'zod';`,
      `import '../styles/site.css';`,
    ].join('\n');
    expect(importsIn('src/search/a.ts', text).map(({ to, typesOnly }) => `${to}${typesOnly ? ' types' : ''}`)).toEqual([
      'src/model/unit.ts',
      'src/load.ts types',
      'src/load/runs.ts',
      'src/site.ts',
      'src/search/other.ts',
      'src/search/types.ts types',
      'src/client/find.ts',
      'src/search/Page.astro',
      'src/search/work.ts',
      'zod',
      'src/styles/site.css',
      'src/load/units.ts',
      'src/load/later.ts types',
    ]);
  });

  it('tells the scripts of a component from its frontmatter', () => {
    const text = [
      `---\nimport { a } from '../a.ts';\n---`,
      `<!-- <script>import './never.ts';</script> -->`,
      `<script type="application/ld+json" set:html={a} />`,
      `<p>import b from 'c'</p>`,
      `<script>\nimport './b.ts';\n</script>`,
    ].join('\n');
    expect(importsIn('src/components/A.astro', text)).toEqual([
      way('src/components/A.astro', 'src/a.ts'),
      way('src/components/A.astro <script>', 'src/components/b.ts'),
    ]);
  });

  it.each([
    ['src/model/unit.ts', 'src/load.ts'],
    ['src/language/plural.ts', 'src/i18n/words.ts'],
    ['src/i18n/words.ts', 'src/model/unit.ts'],
    ['src/search/ask/query.ts', 'src/components/A.astro'],
    ['src/load/assemble/units.ts', 'src/pages/index.astro'],
    ['src/search/ask/query.ts', 'src/client/search-page/find.ts'],
    ['src/components/page/A.astro', 'src/site.ts'],
  ])('refuses that %s imports %s', (from, to) => {
    expect(fault(way(from, to))).toContain(from);
  });

  it.each([
    ['src/i18n/words.ts', 'src/schemas/kind.ts'],
    ['src/language/plural.ts', 'src/i18n/locale.ts'],
    ['src/pages/index.astro', 'src/client/search-page/find.ts'],
    ['src/client/search-page/find.ts', 'src/search/ask/query.ts'],
    ['src/load.ts', 'src/load/assemble/units.ts'],
    ['src/components/inserts/Ref.astro', 'src/site.ts'],
  ])('lets %s import %s', (from, to) => {
    expect(fault(way(from, to))).toBeUndefined();
  });

  it.each([
    ['what makes the index', way('src/client/search-page/find.ts', 'src/search/make/listing.ts')],
    ['the report', way('src/client/search-page/find.ts', 'src/load.ts')],
    ['what reads the environment', way('src/search/ask/query.ts', 'src/model/address/permalink.ts')],
    ['a module of Node', way('src/charts/layout/plot.ts', 'node:crypto')],
    ['a package that no page needs', way('src/i18n/locale.ts', 'zod')],
    ['all words of the interface with a script of a component', way('src/components/A.astro <script>', 'src/load.ts')],
  ])('refuses that a browser reaches %s', (_what, wrong) => {
    expect(browserFaults([...all, wrong], files, runsInProcess)).toContainEqual(
      expect.stringMatching(new RegExp(`${wrong.from}.* → ${wrong.to}: only a build`)),
    );
  });

  it('lets a browser’s code take types from anywhere', () => {
    const types = way('src/client/search-page/find.ts', 'src/load.ts', true);
    expect(browserFaults([...all, types], files, runsInProcess)).toEqual([]);
  });

  it('finds the process that a program runs in', () => {
    expect(['process.env.A', 'globalThis.process', 'const { env } = process'].map(namesProcess)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['// process.env', 'a.process', '"process.env"'].map(namesProcess)).toEqual([false, false, false]);
  });

  it('finds a way round', () => {
    expect(findCycle([way('a', 'b'), way('b', 'c'), way('c', 'b')])).toEqual(['b', 'c', 'b']);
    expect(findCycle([way('a', 'b'), way('a', 'c'), way('b', 'c')])).toBeUndefined();
  });
});
