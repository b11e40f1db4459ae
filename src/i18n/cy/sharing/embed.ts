import type { embed as english } from '../../en/sharing/embed.ts';

/** The words of cards and pictures, in Welsh. */
export const embed: typeof english = {
  source: {
    official: {
      printed: '{report}, {publisher}, {published}. Argraffiad swyddogol.',
      statistic: 'Gwerth a geiriau: {report}, {publisher}, {published}. Teitl: argraffiad swyddogol.',
      figure: 'Rhifau: {report}, {publisher}, {published}. Siart: argraffiad swyddogol.',
      subject: 'Un o bynciau argraffiad swyddogol yr adroddiad hwn: {report}, {publisher}, {published}.',
    },
    unofficial: {
      printed: '{report}, {publisher}, {published}. Argraffiad answyddogol.',
      statistic: 'Gwerth a geiriau: {report}, {publisher}, {published}. Teitl: argraffiad answyddogol.',
      figure: 'Rhifau: {report}, {publisher}, {published}. Siart: argraffiad answyddogol.',
      subject: 'Un o bynciau argraffiad answyddogol o’r adroddiad hwn: {report}, {publisher}, {published}.',
    },
  },
  open: 'Agor yn yr argraffiad hwn (tab newydd)',
  title: '{unit} – {report}',
  foot: '{publisher}, {published} · {edition}',
};
