import type { Content } from './content.ts';
import type { Twin } from './prose.ts';

/** All running text of a report in printed order, but for the chapters, which are in the order of their files' names. */
export const twins = ({ introduction, methodology, acknowledgements, chapters }: Content): Twin<unknown>[] =>
  [introduction, ...chapters, methodology, acknowledgements].filter((twin) => twin !== undefined);
