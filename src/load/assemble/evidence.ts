import { listedLanguages } from '../../i18n/locale.ts';
import type { EvidenceLink } from '../../model/evidence/link.ts';
import type { Content } from '../read/content.ts';

/** What content/evidence.json says, link by link, in its order. */
export const evidenceLinks = (content: Pick<Content, 'evidence' | 'languages'>): EvidenceLink[] =>
  (content.evidence?.value.findings ?? []).flatMap(({ of, evidence }) =>
    evidence.map(({ unit, role, sentences, why }) => ({
      of,
      unit,
      role,
      ...(sentences && {
        sentences: Array.isArray(sentences)
          ? Object.fromEntries(listedLanguages(content).map((locale) => [locale, sentences]))
          : sentences,
      }),
      why,
    })),
  );
