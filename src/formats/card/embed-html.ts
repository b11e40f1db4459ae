import type { Locale } from '../../i18n/locale.ts';
import { fill, words } from '../../i18n/words.ts';
import { canonical } from '../../model/address/permalink.ts';
import type { Report } from '../../model/report.ts';
import { titleIn, unitLabel } from '../../model/unit/label.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { escapeXml } from '../../model/xml.ts';
import { cardHeight } from './card-height.ts';
import { cardWidth } from './card-parts.ts';

/** What a card is called: "Conclusion 10 – A Shelf for Everyone". */
export const cardTitle = (report: Report, unit: Unit, locale: Locale): string =>
  fill(words(locale).embed.title, { unit: unitLabel(report, unit, locale), report: titleIn(report.record, locale) });

/**
 * The frame by which another site shows a unit, as HTML to be copied: one element, with whole addresses. It runs nothing, and what
 * it leads to leaves the frame; the height is that of the card at this width.
 */
export function embedHtml(report: Report, unit: Unit, locale: Locale): string {
  const attributes = {
    src: canonical(report.site, { to: 'embed', id: unit.id }, locale),
    title: cardTitle(report, unit, locale),
    lang: locale,
    width: cardWidth,
    height: cardHeight(report, unit, locale),
    loading: 'lazy',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    // On the site that takes it in: a frame of its own border, no wider than there is room.
    style: 'border:0;max-width:100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
