import { type CountedNoun, welshCount } from '../../language/welsh/count.ts';
import type { Words } from '../en.ts';

const page: CountedNoun = { noun: 'tudalen', gender: 'f' };

/** What stands in copies that are read off line, and what the edition says of keeping them, in Welsh. */
export const offline: Words['offline'] = {
  copy: {
    said: 'Daw’r dudalen hon o gopi o argraffiad {version}, {date}, i’w ddarllen all-lein.',
    address: 'Ar y wefan, lle gall fod fersiwn fwy diweddar:',
  },
  keep: {
    title: 'Cadw’r tudalennau yn y porwr hwn',
    about:
      'Gall eich porwr gadw tudalennau Cymraeg y wefan hon, a’r cyfleuster chwilio, fel eu bod yn agor heb gysylltiad. Ni chedwir dim cyn i chi ofyn am hynny, a gallwch dynnu’r cyfan yma. Os nad oes cysylltiad, bydd tudalen nad yw wedi’i chadw yn dweud hynny.',
    count: { page: welshCount(page, 'Dim tudalennau') },
    size: '{pages} a’r cyfleuster chwilio. I’w lawrlwytho, yn fras: {fetched}. Ar y ddyfais hon: {stored}.',
    button: 'Cadw’r tudalennau Cymraeg',
    stop: 'Stopio',
    again: 'Cadw’r tudalennau eto',
    remove: 'Tynnu’r tudalennau',
    progress: 'Ffeiliau a gadwyd: {done}; cyfanswm: {all}',
    kept: 'Cadwyd ar {date}: {pages} o argraffiad {version}, a’r cyfleuster chwilio.',
    newer: 'Mae fersiwn fwy diweddar o’r tudalennau hyn ar y wefan. I’w chael, cadwch y tudalennau eto.',
    removed: 'Tynnwyd y tudalennau. Nid yw’r porwr hwn yn cadw’r un ohonynt.',
    notRemoved:
      'Methwyd â thynnu’r tudalennau yma. Gallwch dynnu’r hyn y mae gwefannau’n ei gadw yng ngosodiadau eich porwr.',
    stopped: 'Stopiwyd. Ni chadwyd yr un o’r ffeiliau newydd.',
    failed:
      'Methwyd â chadw’r tudalennau: collwyd y cysylltiad, neu nid oes digon o le. Ni chadwyd yr un o’r ffeiliau newydd.',
  },
  keptCopy: 'Nid atebodd y wefan. Dyma’r copi o argraffiad {version} a gadwyd yn y porwr hwn ar {date}.',
  fallback: {
    title: 'Dim cysylltiad',
    body: 'Nid yw’r dudalen hon ymhlith y rhai a gedwir yn y porwr hwn, ac nid oes cysylltiad â’r wefan.',
    kept: 'Os yw’r porwr hwn yn cadw’r tudalennau Cymraeg, maent yn dechrau yma:',
    description: 'Yr hyn a ddangosir yn lle tudalen nad yw wedi’i chadw, pan nad oes cysylltiad.',
  },
};
