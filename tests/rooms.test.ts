import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

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

/** What code that reaches a browser may run; types it may take from anywhere. */
const forBrowsers = ['client', 'search', 'charts', 'i18n', 'language'];

interface Import {
  from: string;
  to: string;
  /** True where only types are taken, which no program runs. */
  typesOnly: boolean;
}

/** The imports of our own files that stand in a file. */
function importsIn(file: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(
    /(?:^|[;\n>])\s*(?:import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/g,
  );
  return [...statements].flatMap(([, type, what = '', path, dynamic]): Import[] => {
    const to = join(dirname(file), path ?? dynamic ?? '');
    const names =
      /\{([^}]*)\}\s*from/
        .exec(what)?.[1]
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? [];
    const typesOnly = type !== undefined || (names.length > 0 && names.every((name) => name.startsWith('type ')));
    return /\.(ts|astro)$/.test(to) ? [{ from: file, to, typesOnly }] : [];
  });
}

/** "model" of src/model/unit/unit.ts, "load" of src/load.ts. */
function roomOf(file: string): string {
  if (file === 'src/content.config.ts') return 'pages';
  return (file.split('/')[1] ?? '').replace(/\.ts$/, '');
}

/** What is wrong with an import, if anything. */
function fault({ from, to, typesOnly }: Import): string | undefined {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there || leaves.includes(to)) return undefined;
  if (here === 'client') return typesOnly || forBrowsers.includes(there) ? undefined : `${from} runs ${to} in browsers`;
  if (there === 'client')
    return here === 'components' || here === 'pages' ? undefined : `${from} imports ${to}, which is for browsers`;
  if (there === 'site' && !fetching.test(from))
    return `${from} imports ${to}: only pages, inserts and the middleware fetch the report`;
  const [at, reached] = [order.indexOf(here), order.indexOf(there)];
  return at < 0 || reached < 0 || reached > at ? `${from} imports ${to}: ${here} comes before ${there}` : undefined;
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

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.(ts|astro)$/.test(file));
const imports = files.flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));

describe('the rooms of src/', () => {
  it('import one way only', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.flatMap((each) => fault(each) ?? [])).toEqual([]);
  });

  it('import no file round and round', () => {
    expect(findCycle(imports)?.join(' → ')).toBeUndefined();
  });

  it('import only files that are there', () => {
    expect(imports.filter(({ to }) => !existsSync(to)).map(({ from, to }) => `${from}: ${to}`)).toEqual([]);
  });
});

/** Packages that one file alone imports, as an adapter: what they give may change with their version. */
const adapters: Record<string, string> = { satteri: 'src/authoring/satteri.ts' };

it.each(Object.entries(adapters))('only one file of src/ imports %s', (name, only) => {
  const importing = files.filter((file) =>
    new RegExp(`(?:from|import)\\s*\\(?\\s*['"]${name}['"]`).test(readFileSync(file, 'utf8')),
  );
  expect(importing).toEqual([only]);
});

it('only src/load/read/ reads files', () => {
  const reading = files.filter((file) => /from 'node:fs(?:\/promises)?'/.test(readFileSync(file, 'utf8')));
  expect(reading.filter((file) => !file.startsWith('src/load/read/'))).toEqual([]);
});

describe('this test', () => {
  it('reads imports in every form', () => {
    const text = [
      `import { a } from '../model/unit.ts';`,
      `import type { B } from '../load.ts';`,
      `import { type C, type D } from "../load.ts";`,
      `import {\n  e,\n  type F,\n} from '../site.ts';`,
      `export { g } from './other.ts';`,
      `import '../client/find.ts';`,
      `const h = await import('../load/units.ts');`,
      `import i from './Page.astro';`,
      `// import { x } from '../never.ts';`,
      `import z from 'zod';`,
      `import '../styles/site.css';`,
    ].join('\n');
    expect(importsIn('src/search/a.ts', text).map(({ to, typesOnly }) => `${to}${typesOnly ? ' types' : ''}`)).toEqual([
      'src/model/unit.ts',
      'src/load.ts types',
      'src/load.ts types',
      'src/site.ts',
      'src/search/other.ts',
      'src/client/find.ts',
      'src/load/units.ts',
      'src/search/Page.astro',
    ]);
  });

  it.each([
    ['src/model/unit.ts', 'src/load.ts', false],
    ['src/language/plural.ts', 'src/i18n/words.ts', false],
    ['src/i18n/words.ts', 'src/model/unit.ts', false],
    ['src/search/ask/query.ts', 'src/components/A.astro', false],
    ['src/load/assemble/units.ts', 'src/pages/index.astro', false],
    ['src/client/search-page/find.ts', 'src/model/unit/unit.ts', false],
    ['src/search/ask/query.ts', 'src/client/search-page/find.ts', true],
    ['src/components/page/A.astro', 'src/site.ts', false],
  ])('refuses that %s imports %s', (from, to, typesOnly) => {
    expect(fault({ from, to, typesOnly })).toContain(from);
  });

  it.each([
    ['src/i18n/words.ts', 'src/schemas/kind.ts', false],
    ['src/language/plural.ts', 'src/i18n/locale.ts', false],
    ['src/client/search-page/find.ts', 'src/language/letters.ts', false],
    ['src/pages/index.astro', 'src/client/search-page/find.ts', false],
    ['src/client/search-page/find.ts', 'src/load.ts', true],
    ['src/client/search-page/find.ts', 'src/search/ask/query.ts', false],
    ['src/load.ts', 'src/load/assemble/units.ts', false],
    ['src/components/inserts/Ref.astro', 'src/site.ts', false],
  ])('lets %s import %s', (from, to, typesOnly) => {
    expect(fault({ from, to, typesOnly })).toBeUndefined();
  });

  it('finds a way round', () => {
    const way = (from: string, to: string): Import => ({ from, to, typesOnly: true });
    expect(findCycle([way('a', 'b'), way('b', 'c'), way('c', 'b')])).toEqual(['b', 'c', 'b']);
    expect(findCycle([way('a', 'b'), way('a', 'c'), way('b', 'c')])).toBeUndefined();
  });
});
