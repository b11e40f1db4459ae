import { observationName } from '../charts/observation.ts';
import { valueText } from '../charts/value.ts';
import type { Twin } from '../formats/markdown/head.ts';
import { idLink, idLinks, twinAddress } from '../formats/markdown/text/address.ts';
import { bullets, heading, link, plain } from '../formats/markdown/text/markdown.ts';
import { said } from '../formats/markdown/text/words.ts';
import { type Locale, shown } from '../i18n/locale.ts';
import { fill, words } from '../i18n/words.ts';
import { namesByKind } from '../model/name.ts';
import { type Report, unitsOf } from '../model/report.ts';
import { titleIn } from '../model/unit/label.ts';
import type { Unit } from '../model/unit/unit.ts';
import { type ConcordanceRow, type LetterEntry, rowWord } from './concordance.ts';
import { concordanceNumbers } from './numbers.ts';

/** The concordance as Markdown: the ways to its letters; names, subjects, speakers and numbers, each with where it is. */
export function concordanceTwin(report: Report, letters: LetterEntry[], locale: Locale): Twin {
  const t = words(locale);
  const quotations = unitsOf(report, 'quotation');
  const listed = (name: string, units: Unit[]) => `**${name}**: ${idLinks(report, units, locale)}`;
  const lists: [string, string[]][] = [
    [
      t.concordance.words,
      letters.map(({ letter, target }) =>
        link(
          plain(fill(t.concordance.letterTitle, { letter: letter.letter })),
          twinAddress(report.site, target, locale),
        ),
      ),
    ],
    ...namesByKind(report, locale).map(([kind, names]): [string, string[]] => [
      t.concordance.names[kind],
      names.map(({ name: { name }, units }) => listed(said(name[locale]), units)),
    ]),
    [
      t.ways.subjects.title,
      unitsOf(report, 'subject').map(
        (subject) => `${idLink(report, subject.id, locale)} ${plain(titleIn(subject, locale))}`,
      ),
    ],
    [
      t.concordance.speakers,
      report.speakers.map(({ id, name }) =>
        listed(
          said(shown(name, locale, report).value),
          quotations.filter(({ speaker }) => speaker.id === id),
        ),
      ),
    ],
    [
      t.concordance.numbers,
      concordanceNumbers(report).map(({ unit, observation }) => {
        const value = plain(valueText(observation.value, observation.bound, unit.statistic.unit, locale));
        const which = unit.statistic.observations.length > 1 ? observationName(report, observation, locale) : '';
        return `**${value}**: ${plain(titleIn(unit, locale))}${which && ` (${plain(which)})`}: ${idLink(report, unit.id, locale)}, ${idLink(report, unit.parent, locale)}`;
      }),
    ],
  ];
  return {
    title: t.concordance.title,
    units: [],
    whose: 'edition',
    blocks: [
      plain(t.concordance.intro),
      ...lists.flatMap(([name, items]) => (items.length > 0 ? [heading(2, plain(name)), bullets(items)] : [])),
    ],
  };
}

/** The words under a letter, with their other forms and the passages that have them. */
export const letterTwin = (report: Report, { letter }: LetterEntry, locale: Locale): Twin => ({
  title: fill(words(locale).concordance.letterTitle, { letter: letter.letter }),
  units: [],
  whose: 'edition',
  blocks: [bullets(letter.rows.map((row) => wordRow(report, row, locale)))],
});

function wordRow(report: Report, row: ConcordanceRow, locale: Locale): string {
  const t = words(locale).concordance;
  const word = `**${said(rowWord(row))}**`;
  if ('reference' in row) return `${word}: ${t.see} ${row.reference.see.map((each) => said(each.word)).join(', ')}`;
  const { forms, units } = row.entry;
  const others = forms.length > 0 ? ` (${t.forms} ${plain(forms.join(', '))})` : '';
  return `${word}${others}: ${idLinks(report, units, locale)}`;
}
