/**
 * What is said of the entries of a list, in English. {kind} and {kinds} are what the list calls them, {Kind} and {Kinds} the
 * same at the beginning of a sentence, {each} what follows “all”.
 */
export const entry = {
  none: 'No {kinds}',
  all: 'All {each}',
  /** Over the others of a group, whose title follows. */
  alsoUnder: 'Also on “{title}”',
  amongOthers: 'All {each} of this list',
  /** Of a list whose numbers the edition gave: what the report had in their place. */
  numbersOurs: {
    bullets: 'Numbers added here; the printed report used bullets.',
    letters: 'Numbers added here; the printed report used letters.',
    nothing: 'Numbers added here; the printed report had none.',
  },
  fieldsOurs: 'From this edition, not from the report',
  /** What was said after the report; {label} is "Response", {by} whose words they are. */
  replyBy: '{label} by {by}, {date}',
  replyOurs: '{label} of this edition, {date}',
  replyNotReport: 'Not the report’s words',
};
