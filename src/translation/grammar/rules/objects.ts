import { softened } from '../../../language/welsh/mutation.ts';
import { bare, type Grammar, matches, type Slip, start, word as w } from '../words.ts';

/** "Gwelodd yr adolygiad tystiolaeth", "Nododd yr adolygiad bod", "angen i weithwyr meddwl". */
export function objects(text: string, { nouns, verbNouns }: Grammar): Slip[] {
  return [
    ...matches(
      text,
      `${start}((?:\\p{L}+odd|[Cc]anfu|[Cc]afodd)(?:'r|\\s+(?:yr?|pob))\\s+(${w})\\s+)((?:p(?!h)|t(?!h)|c(?!h)|ll|rh|m|b|d(?!d)|g)\\p{Ll}[\\p{L}'-]*)`,
      'gu',
    ).flatMap(([excerpt, , subject = '', next = '']) =>
      (nouns.has(bare(subject)) || /^(?:ef|hi|nhw|hwy|ni)$/u.test(subject)) &&
      nouns.has(bare(next)) &&
      softened(bare(next)) !== undefined
        ? [{ excerpt, what: 'the object of a short verb form is softened' }]
        : [],
    ),
    ...matches(
      text,
      `(?<!(?:^|\\s)[ay] )${start}(?:\\p{L}+odd|[Cc]anfu|[Cc]redaf)(?:'r)?(?:\\s+[\\p{L}'-]+){0,6}?\\s+bod(?![\\p{L}-])`,
      'gu',
    ).flatMap(([excerpt]) =>
      /\s(?:er|rhag|oherwydd|achos|ffaith|tystiolaeth|dystiolaeth|yn|i|am|gan|a|ac|neu|na|fel|wedi|sef|eu|ein|eich|ei|modd|pryder|pryderon|arwyddion|golygu|dweud|nodi|dangos|teimlo|credu|awgrymu|wyd|ir|\p{L}+(?:wyd|ir))(?:\s+[\p{L}'-]+)?\s+bod$/u.test(
        excerpt,
      )
        ? []
        : [{ excerpt, what: 'after a short verb form it is “fod”' }],
    ),
    ...matches(
      text,
      `${start}(?:rhaid|angen|cyfle|gyfle|disgwyl|anodd|hawdd|modd|fodd|posibl|bosibl|pwysig|bwysig|gofyn|ddisgwylir|caniatáu|galluogi|alluogi)\\s+i(?:'r)?\\s+(?:(?:y|yr|bob|rai)\\s+)?${w}(?:\\s+(?:cymdeithasol|gymdeithasol|ifanc|lleol|leol|proffesiynol|gofal|achos|maeth))?\\s+((?:p(?!h)|t(?!h)|c(?!h)|ll|rh|m|b|d(?!d)|g)\\p{Ll}[\\p{L}'-]*)`,
      'gu',
    ).flatMap(([excerpt, next = '']) =>
      verbNouns.has(bare(next)) ? [{ excerpt, what: 'the verb-noun after “i” and its subject is softened' }] : [],
    ),
  ];
}
