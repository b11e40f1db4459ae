import { locales } from '../../i18n/locale.ts';
import { namingUnits } from '../../model/name.ts';
import { type Problem, problem } from '../../model/problem/problem.ts';
import { type Unit, unitText } from '../../model/unit/unit.ts';
import type { Content } from '../read/content.ts';

/** Every name stands somewhere in the report, and in each language that the report has whole. */
export function checkNames({ names }: Content, units: Unit[], unread: ReadonlySet<string>): Problem[] {
  if (!names || unread.size > 0) return [];
  const whole = locales.filter((locale) => units.every((unit) => unitText(unit, locale) !== undefined));
  return names.value.flatMap((name, index) => {
    const missing = locales.filter((locale) => namingUnits({ units }, name, locale).length === 0);
    const wrong = missing.length === locales.length ? missing : missing.filter((locale) => whole.includes(locale));
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
