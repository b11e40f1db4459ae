import type { Locale } from '../../../i18n/locale.ts';
import { fill, words } from '../../../i18n/words.ts';
import { sumsFile } from '../../../model/address/downloads.ts';
import { hasRoom } from '../../../model/address/pages.ts';
import { canonical } from '../../../model/address/permalink.ts';
import type { Report } from '../../../model/report.ts';
import { type DownloadLine, downloadGuide, sumCommands } from '../../downloads/guide.ts';
import { twinAddress } from '../text/address.ts';
import { bullets, heading, link, plain } from '../text/markdown.ts';
import type { RoomBlocks } from './lists.ts';

/** The files to keep, what each is for, its size and its sum. */
export function downloadsBlocks(report: Report, locale: Locale): RoomBlocks {
  const t = words(locale).downloads;
  const { lead, sections, sums } = downloadGuide(report, locale);
  const line = ({ name, target, size }: DownloadLine) =>
    `${link(plain(name), canonical(report.site, target, locale))}, ${size}`;
  const list = link(sumsFile, canonical(report.site, sums.list, locale));
  return {
    units: [],
    whose: 'edition',
    blocks: [
      ...lead.map(plain),
      ...sections.flatMap(({ heading: name, what, files, chapters }) => [
        heading(2, plain(name)),
        plain(what),
        bullets([
          ...files.map(line),
          ...chapters.map(({ label, files: each }) => `${plain(label)}: ${each.map(line).join('; ')}`),
        ]),
      ]),
      heading(2, plain(t.text.heading)),
      bullets([
        ...(hasRoom(report, 'full')
          ? [link(plain(t.text.markdown), twinAddress(report.site, { to: 'room', room: 'full' }, locale))]
          : []),
        link(plain(t.text.data), canonical(report.site, { to: 'file', file: 'data/' }, locale)),
      ]),
      heading(2, plain(t.check.heading)),
      fill(t.check.what, { list }),
      bullets(sumCommands(locale).map(({ system, command }) => `${plain(system)}: \`${command}\``)),
      bullets(sums.files.map(({ file, sha256 }) => `${plain(file)}: ${sha256}`)),
    ],
  };
}
