import type { Content } from './content.ts';
import { innermost } from './parts.ts';
import type { Twin } from './prose.ts';

/** All running text of a report in printed order, but for the chapters, which are in the order of their files' names. */
export const twins = ({ parts, chapters }: Pick<Content, 'parts' | 'chapters'>): Twin<unknown>[] => {
  const found = innermost(parts).flatMap((part): Twin<unknown>[] =>
    part.type === 'section' ? (part.twin ? [part.twin] : []) : part.type === 'chapters' ? part.twins : [],
  );
  // Where report.json could not be read, nobody knows where the chapters stand.
  return [...found, ...chapters.filter((twin) => !found.includes(twin))];
};
