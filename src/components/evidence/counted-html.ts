import type { CountedKind } from '../../model/evidence/counts.ts';
import { escapeXml } from '../../model/xml.ts';

/** "4 paragraphs, 2 quotations" in the inks of what is counted. A string, as no space may come before a comma. */
export const countedHtml = (kinds: CountedKind[]): string =>
  kinds
    .map(({ text, ink }) => (ink ? `<span class="${ink}">${escapeXml(text)}</span>` : escapeXml(text)))
    .join(', ')
    .replaceAll(/(\d) /g, '$1\u00a0');
