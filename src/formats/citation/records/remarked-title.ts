import { runsText } from '../run.ts';
import type { Work } from '../work.ts';

/** The title for formats without a field for what is to be said of it: "Silff i Bawb: … [cyfieithiad answyddogol o …]". */
export const remarkedTitle = ({ title, remark }: Work): string =>
  remark.length > 0 ? `${title.value} [${runsText(remark)}]` : title.value;
