import type { Words } from '../en.ts';

/** What is said of the entries of a list, in Welsh. {theKind} has the article, {each} is in the singular. */
export const entry: Words['entry'] = {
  none: 'Dim {kinds}',
  all: 'Pob {each}',
  alsoUnder: 'Hefyd o dan “{title}”',
  amongOthers: 'Pob {each} yn y rhestr hon',
  numbersOurs: {
    bullets: 'Yr argraffiad hwn a roddodd y rhifau; pwyntiau bwled oedd yn yr adroddiad printiedig.',
    letters: 'Yr argraffiad hwn a roddodd y rhifau; llythrennau oedd yn yr adroddiad printiedig.',
    nothing: 'Yr argraffiad hwn a roddodd y rhifau; nid oedd rhai yn yr adroddiad printiedig.',
  },
  fieldsOurs: 'O’r argraffiad hwn, nid o’r adroddiad',
  replyBy: '{label}: {by}, {date}',
  replyOurs: '{label}: yr argraffiad hwn, {date}',
  replyNotReport: 'Nid geiriau’r adroddiad',
};
