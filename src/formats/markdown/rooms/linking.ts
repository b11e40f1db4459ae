import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import type { Report } from '../../../model/report.ts';
import { runsText } from '../../citation/run.ts';
import { type GuideBlock, linkingGuide } from '../../linking/guide.ts';
import { heading, link, plain, verbatim } from '../text/markdown.ts';
import type { RoomBlocks } from './lists.ts';

/** The guide to linking and citing; each example stands as it is to be copied. */
export function linkingBlocks(report: Report, locale: Locale): RoomBlocks {
  return {
    units: [],
    whose: 'edition',
    blocks: [
      plain(words(locale).linking.lead),
      ...linkingGuide(report, locale).flatMap((section) => [
        heading(2, plain(section.heading)),
        ...section.blocks.flatMap((block) => blockLines(report, block)),
      ]),
    ],
  };
}

function blockLines(report: Report, block: GuideBlock): string[] {
  if (block.type === 'words') return [plain(block.text)];
  if (block.type === 'way') return [link(plain(block.text), `${report.site.origin}${block.href}`)];
  return [...(block.label ? [plain(`${block.label}:`)] : []), verbatim(runsText(block.runs).split('\n'))];
}
