import { type Locale, shownValue } from '../../i18n/locale.ts';
import { canonical } from '../../model/address/permalink.ts';
import type { Report } from '../../model/report.ts';
import { titleIn } from '../../model/unit/label.ts';
import type { Unit } from '../../model/unit/unit.ts';
import { hasPicture, pictureSize } from '../picture/subject.ts';
import { cardHeight } from './card-height.ts';
import { cardWidth } from './card-parts.ts';
import { cardTitle, embedHtml } from './embed-html.ts';

/** What editors ask of an address that somebody pasted (oembed.com, version 1.0): the unit's card, as one frame. */
export function oembedJson(report: Report, unit: Unit, locale: Locale): string {
  const thumbnail = hasPicture(report, unit)
    ? {
        thumbnail_url: canonical(report.site, { to: 'picture', id: unit.id }, locale),
        thumbnail_width: pictureSize.width,
        thumbnail_height: pictureSize.height,
      }
    : {};
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: cardTitle(report, unit, locale),
    author_name: shownValue(report.record.publisher.name, locale),
    provider_name: titleIn(report.record, locale),
    provider_url: canonical(report.site, { to: 'room', room: 'home' }, locale),
    html: embedHtml(report, unit, locale),
    width: cardWidth,
    height: cardHeight(report, unit, locale),
    ...thumbnail,
  })}\n`;
}
