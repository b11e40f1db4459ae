import { english } from '../../language/plural.ts';

/** The words of the concordance, in English. */
export const concordance = {
  title: 'Word index',
  description: 'Every word of the report from {first} to {last}, with links to the passages that have it.',
  intro:
    'Every word of the report in alphabetical order, except common words such as “the”, with links to the passages that have it. Names, speakers and numbers are listed too.',
  letters: 'Words by their first letter',
  words: 'Words',
  count: { word: english('No words', '1 word', '{n} words') },
  letterTitle: 'Words beginning with {letter}',
  letterDescription:
    'The words of the report that begin with {letter}, from {first} to {last}, with links to the passages that have them.',
  /** Before other forms of a word, for screen readers. */
  forms: 'also',
  /** Before the word that another one is listed under. */
  see: 'see',
  /** What opens the rest of a long list. */
  more: 'and {n} more',
  names: {
    person: 'People',
    body: 'Bodies',
    authority: 'Local authorities',
    programme: 'Programmes, frameworks and systems',
    model: 'Models and methods',
  },
  speakers: 'Speakers',
  numbers: 'Numbers',
  numbersOrder: 'Each value of each statistic, from the smallest to the largest; a range stands at its lower end.',
};
