import type { ReportRecord } from '../schemas/report.ts';

/** Whether an edition is that of the report's publisher: by these names the words that depend on it stand in i18n. */
export type Standing = 'official' | 'unofficial';

export const standing = ({ edition }: Pick<ReportRecord, 'edition'>): Standing =>
  edition.official ? 'official' : 'unofficial';
