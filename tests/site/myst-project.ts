// A project of somebody else's that is built with mystmd, and what became of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** A node of the page that mystmd made. */
export interface MystNode {
  type: string;
  value?: string | undefined;
  url?: string | undefined;
  remoteBaseUrl?: string | undefined;
  html_id?: string | undefined;
  source?: { label?: string | undefined } | undefined;
  children?: MystNode[] | undefined;
}

/** All of it inside its first node; what it does not use is left out. */
const node: z.ZodType<MystNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    value: z.string().optional(),
    url: z.string().optional(),
    remoteBaseUrl: z.string().optional(),
    html_id: z.string().optional(),
    source: z.object({ label: z.string().optional() }).optional(),
    children: z.array(node).optional(),
  }),
);

export interface MystBuild {
  code: number | null;
  /** What mystmd printed. */
  said: string;
  /** The page, where the project was built. */
  page?: MystNode;
}

/**
 * Builds a project of one page with `myst build --site --strict`. Its theme is an empty one of its own, as mystmd would fetch
 * any other.
 * @param references the projects that it refers to: { report: "http://localhost:4321/en" }
 */
export async function mystBuild(markdown: string, references: Record<string, string>): Promise<MystBuild> {
  const dir = mkdtempSync(join(tmpdir(), 'myst-'));
  try {
    mkdirSync(join(dir, 'theme'));
    writeFileSync(join(dir, 'theme', 'template.yml'), 'title: Plain\nversion: "1.0.0"\njtex: v1\n');
    const config = { version: 1, project: { references }, site: { template: './theme' } };
    writeFileSync(join(dir, 'myst.yml'), JSON.stringify(config));
    writeFileSync(join(dir, 'index.md'), markdown);
    // It asks npm for its newest version, and dies where there is no network: here the answer is that there is none.
    const env = { ...process.env, npm_registry: new URL('/', Object.values(references)[0]).href };
    const child = spawn(process.execPath, [mystmd(), 'build', '--site', '--strict'], { cwd: dir, env });
    const [said, [code]] = await Promise.all([
      Promise.all([text(child.stdout), text(child.stderr)]).then((streams) => streams.join('\n')),
      once(child, 'close').then(([status]) => z.tuple([z.number().nullable()]).parse([status])),
    ]);
    return code === 0 ? { code, said, page: pageIn(dir) } : { code, said };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Every node within one, itself first. */
export const nodesIn = (of: MystNode): MystNode[] => [of, ...(of.children ?? []).flatMap(nodesIn)];

/** The letters within a node. */
export const lettersIn = (of: MystNode): string => of.value ?? (of.children ?? []).map(lettersIn).join('');

/** The words of the blocks within a node, each paragraph and item of a list on a line. */
export const linesIn = (of: MystNode): string[] =>
  of.type === 'paragraph' || of.type === 'listItem' ? [lettersIn(of)] : (of.children ?? []).flatMap(linesIn);

function mystmd(): string {
  return join(dirname(createRequire(import.meta.url).resolve('mystmd/package.json')), 'dist', 'myst.cjs');
}

const pageIn = (dir: string): MystNode =>
  z
    .object({ mdast: node })
    .parse(JSON.parse(readFileSync(join(dir, '_build', 'site', 'content', 'index.json'), 'utf8'))).mdast;
