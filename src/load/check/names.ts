import { listedLanguages } from '../../i18n/locale.ts';
import { namingUnits } from '../../model/name.ts';
import { type Problem, problem } from '../../model/problem/problem.ts';
import { type Unit, unitText } from '../../model/unit/unit.ts';
import type { Content } from '../read/content.ts';

/** Every name stands somewhere in the report, and in each language that the report has whole. */
export function checkNames(content: Content, units: Unit[], unread: ReadonlySet<string>): Problem[] {
  const { names } = content;
  if (!names || unread.size > 0) return [];
  const languages = listedLanguages(content);
  const whole = languages.filter((locale) => units.every((unit) => unitText(unit, locale) !== undefined));
  return names.value.flatMap((name, index) => {
    const missing = languages.filter(
      (locale) => namingUnits({ units, languages: content.languages }, name, locale).length === 0,
    );
    const wrong = missing.length === languages.length ? missing : missing.filter((locale) => whole.includes(locale));
    return wrong.map((locale) =>
      problem(
        'name-in-text',
        names.at([index, 'name', locale]),
        `"${name.name[locale]}": no unit has this name`,
        'Spell it as the text does, add under "also" how the text has it, or take the record out',
      ),
    );
  });
}
