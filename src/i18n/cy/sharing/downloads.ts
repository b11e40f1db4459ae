import type { Words } from '../../en.ts';

/** The files to keep and what each is for, in Welsh. */
export const downloads: Words['downloads'] = {
  title: 'Lawrlwytho',
  description: 'Yr adroddiad mewn ffeiliau i’w cadw, diben pob un a sut i wirio copi.',
  lead: 'Yr adroddiad cyfan mewn ffeiliau i’w cadw. Mae ynddynt yr un geiriau, yr un rhifau a’r un dolenni â’r tudalennau hyn.',
  made: {
    official: 'Lluniwyd y ffeiliau o argraffiad {version}, {date}, sy’n argraffiad swyddogol.',
    unofficial: 'Lluniwyd y ffeiliau o argraffiad {version}, {date}, sy’n argraffiad answyddogol.',
  },
  translated: { en: 'Y Saesneg: {notice}.', cy: 'Y Gymraeg: {notice}.' },
  link: 'Ffeiliau i’w cadw ({formats})',
  wordDocument: 'Dogfen Word',
  inLanguage: { en: '{file} yn Saesneg', cy: '{file} yn Gymraeg' },
  inBoth: '{file} yn y ddwy iaith',
  site: 'Y wefan gyfan (ZIP)',
  kinds: {
    pdf: {
      heading: 'PDF: i’w argraffu ac i’w ffeilio',
      what: 'Llyfr o dudalennau A4 gyda rhestr gynnwys, rhifau tudalennau a nodiadau. Yr un yw’r tudalennau ar bob sgrin ac ar bapur, felly gallwch gyfeirio at dudalen. Mae gan bob darn ei gyfeiriad parhaol.',
    },
    epub: {
      heading: 'EPUB: i’w ddarllen ar ffôn neu e-ddarllenydd',
      what: 'Mae’r testun yn ffitio’r sgrin, mewn llythrennau o’r maint a’r math a ddewiswch, a gall dyfais ei ddarllen yn uchel. Mae’n agor mewn ap llyfrau ar ffôn, llechen neu gyfrifiadur, ac ar e-ddarllenydd.',
    },
    word: {
      heading: 'Word: i ddyfynnu ohono ac i weithio arno',
      what: 'Y testun mewn arddulliau y gallwch eu newid i rai eich templed eich hun, gyda throednodiadau, a rhifau paragraffau sy’n aros wrth eu copïo. Mae pob darn yn cynnwys dolen i’w gyfeiriad parhaol, fel bod dyfyniad yn cadw ei ffynhonnell.',
    },
    offline: {
      heading: 'ZIP: y wefan gyfan heb rwydwaith',
      what: 'Pob tudalen o’r wefan hon mewn ffolder, gan gynnwys y cyfleuster chwilio. Dadbaciwch y ffeil ac agorwch index.html mewn porwr: nid oes angen rhwydwaith na gweinydd.',
    },
  },
  chapters: 'Fesul pennod',
  text: {
    heading: 'Testun a data',
    markdown: 'Yr adroddiad cyfan ar ffurf testun plaen (Markdown)',
    data: 'Y darnau a’r rhifau ar ffurf tablau a JSON',
  },
  check: {
    heading: 'Gwirio copi',
    what: 'Mae gan bob ffeil swm gwirio SHA-256, sy’n dangos a yw copi yn gyfan a heb ei newid. Rhowch {list} yn yr un ffolder â’r ffeiliau, agorwch derfynell yno a rhowch y gorchymyn hwn:',
    windows: 'Windows, fesul ffeil: rhowch ei henw yn lle “ffeil”',
    file: 'ffeil',
    sums: 'Symiau gwirio’r holl ffeiliau',
  },
  thisFile: { size: 'y copi hwn', sha256: 'fe’i nodir ar y wefan, gan na all ffeil nodi ei swm gwirio ei hun' },
};
