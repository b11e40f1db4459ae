// What somebody asked `npm test` to run: test files or folders of them, groups, tests by their name.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { projects } from './projects.ts';

export type Chosen =
  /** The arguments for Vitest, and what to tell whoever asked. */
  { args: string[]; remarks: string[]; problems?: never } | { problems: string[] };

const usage =
  'npm test -- [file or folder …] [--project <name>] [-t <words of a test’s name>] [-u, to write expected files anew]';

/** @param files all test files: "tests/model/hash.test.ts" */
export function chosen(argv: string[], files: string[]): Chosen {
  const asked = parsed(argv);
  if (typeof asked === 'string') return { problems: [`${asked}. Known is: ${usage}`] };
  const { paths, groups, name, update } = asked;
  const found = paths.map((path) => ({ path, meant: meantBy(path, files) }));
  const unknown = groups.filter((group) => !projects.includes(group));
  const problems = [
    ...unknown.map((group) => `--project ${group}: there is no such group of tests, only ${projects.join(', ')}`),
    ...found
      .filter(({ meant }) => meant === undefined)
      .map(({ path }) => `${path}: no test file has that in its path. They are tests/**/*.test.ts`),
  ];
  if (problems.length > 0) return { problems };
  const moved = found.filter(({ path, meant }) => meant !== path);
  return {
    args: [
      ...groups.map((group) => `--project=${group}`),
      ...(name === undefined ? [] : [`--testNamePattern=${name}`]),
      ...(update ? ['--update=all'] : []),
      ...found.flatMap(({ meant }) => meant ?? []),
    ],
    remarks: moved.map(({ path, meant }) => `${path} is not there; ${meant} is what has its name.`),
  };
}

interface Asked {
  paths: string[];
  groups: string[];
  name: string | undefined;
  update: boolean;
}

/** What was asked, or what is wrong with it. */
function parsed(argv: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        project: { type: 'string', multiple: true, default: [] },
        testNamePattern: { type: 'string', short: 't' },
        update: { type: 'boolean', short: 'u', default: false },
      },
    });
    const paths = positionals.map((path) => path.replaceAll('\\', '/').replace(/^\.\//, ''));
    return { paths, groups: values.project, name: values.testNamePattern, update: values.update };
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
  }
}

/** A part of the path of some test file; of a file that has moved, the only one that is called so; undefined where there is neither. */
function meantBy(path: string, files: string[]): string | undefined {
  if (files.some((file) => file.includes(path))) return path;
  const [only, ...others] = files.filter((file) => basename(file) === basename(path));
  return others.length === 0 ? only : undefined;
}
