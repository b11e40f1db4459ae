import { type DownloadKind, downloadKinds } from '../../../src/model/address/download-kind.ts';

/** The makers that could be loaded, by the kind of their files, and a sentence about each other one. */
export interface LoadedMakers<Make> {
  made: Map<DownloadKind, Make>;
  missing: string[];
}

/** Loads makers. What one of them lacks keeps no other one, nor the site, from being made. */
export async function loadMakers<Make>(
  makers: readonly { kind: DownloadKind; load: () => Promise<Make> }[],
): Promise<LoadedMakers<Make>> {
  const made = new Map<DownloadKind, Make>();
  const missing: string[] = [];
  for (const { kind, load } of makers)
    try {
      made.set(kind, await load());
    } catch (error) {
      missing.push(missingSentence(kind, error));
    }
  return { made, missing };
}

/** The kinds in the order in which they are listed. */
export const kindsOf = ({ made }: Pick<LoadedMakers<unknown>, 'made'>): DownloadKind[] =>
  downloadKinds.filter((kind) => made.has(kind));

const names: Record<DownloadKind, string> = {
  pdf: 'PDF',
  epub: 'EPUB',
  word: 'Word document',
  offline: 'ZIP of the site',
};

/** "No PDF is made: Cannot find package 'pdf-lib'. …", in one line. */
function missingSentence(kind: DownloadKind, error: unknown): string {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `No ${names[kind]} is made, as what makes it could not be loaded (${why.replace(/\.$/, '')}). \`npm install\` brings what is missing; the site is built without.`;
}
