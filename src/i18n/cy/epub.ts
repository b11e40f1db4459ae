import type { Words } from '../en.ts';

/** The words of the EPUB that pages and other editions have not, in Welsh. */
export const epub: Words['epub'] = {
  cover: 'Clawr',
  titlePage: 'Tudalen deitl',
  text: 'Dechrau’r adroddiad',
  landmarks: 'Prif fannau',
  pages: 'Tudalennau’r argraffiad PDF',
  pagesHow:
    'Rhifau tudalennau’r argraffiad PDF sydd yn y llyfr hwn. Mae pob un yn arwain at y darn cyntaf sy’n dechrau ar y dudalen honno; os nad oes darn yn dechrau ar dudalen, nid oes rhif ar ei chyfer yma.',
  accessible: 'Mae yn y testun benawdau, rhestrau a dolenni, yn y drefn ddarllen.',
  charts: 'Mae gan bob siart ddisgrifiad mewn geiriau a thabl o’i werthoedd.',
  assessed:
    'Mae rhaglenni wedi gwirio strwythur y ffeiliau; nid oes neb eto wedi asesu’r llyfr hwn yn ôl safon hygyrchedd.',
};
