const matter = /^(---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n|$))/;

/** The parts of an MDX file: its frontmatter between the two lines "---", undefined where it has none, and what follows. */
export function fileParts(mdx: string): { open: string; matter?: string; close: string; body: string } {
  const [all = '', open = '', own, close = ''] = matter.exec(mdx) ?? [];
  return { open, ...(own !== undefined && { matter: own }), close, body: mdx.slice(all.length) };
}
