import type { Locale } from '../../../i18n/locale.ts';
import { words } from '../../../i18n/words.ts';
import { sideBySideRows } from '../../../model/address/side-by-side.ts';
import { cautionsAt } from '../../../model/note.ts';
import type { Report } from '../../../model/report.ts';
import { unitLabel } from '../../../model/unit/label.ts';
import type { Unit } from '../../../model/unit/unit.ts';
import type { Twin } from '../head.ts';
import { idAddress } from '../text/address.ts';
import { heading, plain } from '../text/markdown.ts';
import { recordMarkdown, said } from '../text/words.ts';
import { inOneLanguage, passageTitle, remark } from './passage.ts';
import { whose } from './whose.ts';

/** A part of the report, or one unit, in both languages: under each unit's name the words of one and of the other. */
export function sideBySideTwin(report: Report, unit: Unit, locale: Locale): Twin {
  const rows = sideBySideRows(report, unit);
  const isAlone = rows.length === 1 && rows[0]?.id === unit.id;
  return {
    title: `${unitLabel(report, unit, locale)} – ${words(locale).sideBySide.name}`,
    units: [unit, ...rows],
    blocks: [
      ...pair(report, unit, locale, 0),
      ...(isAlone ? [] : rows.flatMap((row) => pair(report, row, locale, row.prose ? 3 : 2))),
    ],
  };
}

/** A unit's name, its id and address, and its title and words in each language, after whose they are. */
function pair(report: Report, unit: Unit, locale: Locale, level: number): string[] {
  const languages = [locale, ...report.languages.filter((other) => other !== locale)];
  return [
    ...(level > 0 ? [heading(level, passageTitle(report, unit, locale))] : []),
    ...cautionsAt(report, unit).map((note) => remark(recordMarkdown(note.text[locale] ?? ''), locale)),
    `\`${unit.id}\` · <${idAddress(report, unit.id, locale)}>`,
    ...languages.flatMap((lang) => inLanguage(report, unit, lang)),
  ];
}

/** "**Cymraeg** · a draft translation of the report’s words", the title, the words; that there are none, where there are none. */
function inLanguage(report: Report, unit: Unit, lang: Locale): string[] {
  const t = words(lang);
  const has = (unit.prose ?? unit.title)?.[lang] !== undefined;
  const title = unit.title?.[lang];
  return [
    `**${t.languageName}** · ${has ? whose(report, unit, lang) : plain(t.language.notYet)}`,
    ...(title === undefined ? [] : [said(title)]),
    ...(has ? inOneLanguage(report, unit, lang) : []),
  ];
}
