// What a file of ours imports, as TypeScript itself reads it; of a component, what its frontmatter and its scripts do.
import { join } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** The file that imports, or the script in it: "src/site.ts", "src/components/page/CopyStatus.astro <script>". */
  from: string;
  /** The file or package that is imported: "src/i18n/locale.ts", "zod", "node:path". */
  to: string;
  /** True where only types are taken (`import type`), of which nothing is left when the program runs. */
  typesOnly: boolean;
}

/** One piece of a file that imports: all of a .ts file; the frontmatter and each script of an .astro file. */
export interface Piece {
  name: string;
  code: string;
  /** True of a component's script, which a browser runs. */
  isScript: boolean;
}

/** @param file its path from the root: "src/components/page/CopyStatus.astro" */
export function piecesOf(file: string, text: string): Piece[] {
  if (!file.endsWith('.astro')) return [{ name: file, code: text, isScript: false }];
  const [fence = '', frontmatter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  const template = text.slice(fence.length).replace(/<!--[\s\S]*?-->/g, '');
  // A script of another type than JavaScript is data, and one with `is:inline` may import nothing of ours.
  const scripts = [...template.matchAll(/<script(?![^>]*\stype="application\/)[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    { name: file, code: frontmatter, isScript: false },
    ...scripts.map(([, code = '']) => ({ name: `${file} <script>`, code, isScript: true })),
  ];
}

/** The imports of a file, in each form that TypeScript knows: `import`, `export … from`, `import()`; "?url" and the like left out. */
export const importsIn = (file: string, text: string): Import[] =>
  piecesOf(file, text).flatMap(({ name, code }) =>
    specifiersIn(code).map(({ path, typesOnly }) => ({
      from: name,
      to: path.startsWith('.') ? join(file, '..', path.replace(/\?.*$/, '')) : path,
      typesOnly,
    })),
  );

/** Whether a program names the process that it runs in, which no browser has. */
export function namesProcess(code: string): boolean {
  return /\bprocess\b/.test(code) && some(parsed(code), isProcess);
}

interface Specifier {
  path: string;
  typesOnly: boolean;
}

function specifiersIn(code: string): Specifier[] {
  const file = parsed(code);
  const found = file.statements.flatMap((statement) => statementSpecifier(statement) ?? []);
  // Those inside other code are rare, and to look for them means to look at everything.
  return /\bimport\s*\(/.test(code) ? [...found, ...callSpecifiers(file)] : found;
}

const parsed = (code: string): ts.SourceFile => ts.createSourceFile('piece.ts', code, ts.ScriptTarget.Latest, true);

/** What is left of `import { type A } from './a.ts'` is `import {} from './a.ts'`, which runs a.ts: no import of types alone. */
function statementSpecifier(node: ts.Statement): Specifier | undefined {
  const isImport = ts.isImportDeclaration(node);
  if (!isImport && !ts.isExportDeclaration(node)) return undefined;
  if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return undefined;
  const typesOnly = isImport ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : node.isTypeOnly;
  return { path: node.moduleSpecifier.text, typesOnly };
}

/** `import('./a.ts')`: of a value where it is called, of a type where it names one. */
function callSpecifiers(node: ts.Node): Specifier[] {
  const found: Specifier[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isCallExpression(each) && each.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = each.arguments;
      if (argument && ts.isStringLiteralLike(argument)) found.push({ path: argument.text, typesOnly: false });
    }
    if (ts.isImportTypeNode(each) && ts.isLiteralTypeNode(each.argument) && ts.isStringLiteral(each.argument.literal))
      found.push({ path: each.argument.literal.text, typesOnly: true });
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** `process` by itself or `globalThis.process`, not a field of something else's that is called so. */
const isProcess = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node)
    ? (node.name.text === 'process' && node.expression.getText() === 'globalThis') || some(node.expression, isProcess)
    : ts.isIdentifier(node) && node.text === 'process';

/** Whether the test is true of a node or of one inside; of `a.b` the test says what of it counts. */
function some(node: ts.Node, test: (node: ts.Node) => boolean): boolean {
  if (ts.isPropertyAccessExpression(node)) return test(node);
  return test(node) || ts.forEachChild(node, (child) => some(child, test) || undefined) === true;
}
