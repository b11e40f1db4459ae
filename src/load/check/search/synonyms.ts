import type { Locale } from '../../../i18n/locale.ts';
import { regularForms } from '../../../language/forms.ts';
import { type Problem, problem } from '../../../model/problem/problem.ts';
import { type Unit, unitText } from '../../../model/unit/unit.ts';
import type { Content } from '../../read/content.ts';

/** In every group of synonyms stands something that the report says, in each language that the report has whole. */
export function checkSynonyms(
  { synonyms, languages, families: welshFamilies }: Content,
  units: Unit[],
  unread: ReadonlySet<string>,
): Problem[] {
  if (!synonyms || unread.size > 0) return [];
  const families: Record<Locale, string[][]> = { en: [], cy: welshFamilies?.value ?? [] };
  return languages.flatMap((locale) => {
    if (units.some((unit) => unitText(unit, locale) === undefined)) return [];
    const isSaid = sayingOf(units, locale, families[locale]);
    return synonyms.value[locale].flatMap((members, index) =>
      members.some(isSaid)
        ? []
        : [
            problem(
              'synonym-in-text',
              synonyms.at([locale, index]),
              `“${members.join(', ')}”: the report says none of these, so a search for them finds nothing`,
              'Add how the report says it, or take the group out',
            ),
          ],
    );
  });
}

/** Whether the report has words beside one another, with any ending or mutation that search knows. */
function sayingOf(units: Unit[], locale: Locale, families: string[][]): (member: string) => boolean {
  const texts = units
    .flatMap((unit) => [unit.title?.[locale] ?? '', unitText(unit, locale) ?? ''])
    .map((text) => ` ${wordsOf(text).join(' ')} `);
  const all = texts.join('\n');
  const said = new Set(all.split(/\s+/));
  const formsOf = (word: string): string[] => {
    const family = [word, ...families.filter((each) => each.includes(word)).flat()];
    const forms = family.flatMap((each) => regularForms(each, locale));
    return forms.filter((form) => said.has(form));
  };
  return (member) => {
    const forms = wordsOf(member).map(formsOf);
    if (forms.some(({ length }) => length === 0)) return false;
    return forms.length < 2 || new RegExp(` ${forms.map((each) => `(?:${each.join('|')})`).join(' ')} `).test(all);
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
