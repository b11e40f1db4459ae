import type { Mutation } from './mutation.ts';

const list = (...words: string[]): readonly string[] => words.join(' ').split(' ');

/** After these every word that can be softened is: prepositions and others (Yr Arddulliadur; Gramadeg y Gymraeg). */
export const softening = list('am ar at dan dros drwy trwy gan heb hyd i o wrth neu dau ddau dwy ddwy pa dy');

/** After these, too, but for ll and rh. */
export const softeningMost = list('mor rhy');

/** After these every word in p, t and c is aspirated. */
export const aspirating = list('a â gyda tua tri thri dri chwe');

/** After these every word that can be nasalised is. */
export const nasalising = list('fy');

/** Numerals after which years and days are nasalised, and nothing else: pum mlynedd. */
const beforeYears = list(
  'pum bum phum saith wyth naw deg ddeg deng ddeng deuddeg ddeuddeg deuddeng ddeuddeng',
  'pymtheg bymtheg phymtheg pymtheng bymtheng ugain hugain',
);

/** All after which a mutation may stand: those that always mutate, and those that mutate some words or in some senses. */
export const mutating: Record<Mutation, ReadonlySet<string>> = {
  soft: new Set([
    ...softening,
    ...softeningMost,
    ...list(
      'ei yn y yr un go dyma dyna a ni na oni fe mi pan ail prif hen hoff bu oedd cafodd bydd mae bod ddim nifer ambell aml',
      'unrhyw holl rhyw cryn digon gormod gwahanol amryw pur wele',
    ),
  ]),
  nasal: new Set([...nasalising, ...beforeYears, ...list('yn ym yng')]),
  aspirate: new Set([...aspirating, ...list('ei na ni oni tra no efo')]),
  h: new Set(list('ei ein eu ar')),
};
