import type { Locale, Localised } from '../../i18n/locale.ts';
import type { EvidenceRole } from '../../schemas/reading/evidence.ts';

/** A passage that bears on a finding, as this edition reads the report. */
export interface EvidenceLink {
  /** The id of the entry that it bears on. */
  of: string;
  /** The id of the passage: a paragraph, quotation, statistic or figure. */
  unit: string;
  role: EvidenceRole;
  /** The sentences of a paragraph that tell it, counted from 1; undefined: all of it. */
  sentences?: Partial<Record<Locale, number[]>>;
  /** Why it does, in a few words. */
  why: Localised<string>;
}

/** A quotation or statistic that bears on no single finding. */
export interface Unlinked {
  unit: string;
  why: Localised<string>;
}
