import { filePaint } from '../../charts/panel/paint.ts';
import { fontFamilies } from '../picture/draw.ts';
import { inks } from '../picture/paint.ts';

/**
 * The one style sheet: serif for the report's words, sans for the edition's, sizes in those of the reader's own text. Paper and ink
 * are the reader's, and colours only where they stand on paper; in the dark all are those of the dark site.
 * @param fonts the files of fonts that the book has, in `fonts/`
 */
export const styleSheet = (fonts: readonly string[]): string =>
  [...faces.filter(({ file }) => fonts.includes(file)).map(fontFace), sheet, dark].join('\n');

const faces = [
  { file: 'report-serif.woff2', family: fontFamilies.serif, weight: '400' },
  { file: 'edition-sans.woff2', family: fontFamilies.sans, weight: '400 600' },
];

const fontFace = ({ file, family, weight }: (typeof faces)[number]): string =>
  `@font-face { font-family: "${family}"; src: url("fonts/${file}") format("woff2"); font-weight: ${weight}; font-style: normal; }`;

const serif = `"${fontFamilies.serif}", Charter, Georgia, serif`;
const sans = `"${fontFamilies.sans}", "Helvetica Neue", Arial, sans-serif`;

const sheet = `
html { color-scheme: light dark; }
body { margin: 0 auto; padding: 1em 6% 3em; max-width: 34em; line-height: 1.5; font-family: ${serif}; overflow-wrap: break-word; hyphens: manual; -webkit-hyphens: manual; }
h1, h2, h3, h4, h5, h6 { font-weight: 400; line-height: 1.2; text-align: left; break-after: avoid; page-break-after: avoid; break-inside: avoid; page-break-inside: avoid; }
h1 { font-size: 1.9em; margin: 1.5em 0 1.2em; }
h2 { font-size: 1.3em; margin: 2.4em 0 .8em; }
h3, h4, h5, h6 { font-size: 1.1em; margin: 2em 0 .6em; }
p { margin: 0 0 .8em; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 .8em; padding-left: 1.2em; }
li { margin: 0 0 .4em; }
a { color: inherit; text-decoration: underline; text-decoration-thickness: .05em; text-underline-offset: .18em; }
b { font-weight: 600; }
em { font-style: italic; }
.edition, .ours, .apparatus, .note, .caution, .remark, .before, .numeral, .value, .label, nav { font-family: ${sans}; }
.edition .report { font-family: ${serif}; }
.edition h1, .edition h2, .edition h3, nav h1 { font-weight: 500; }
.red { color: ${inks.red}; }
.blue { color: ${inks.quotation}; }
.green { color: ${filePaint('statistic')}; }
.before { display: block; font-size: .5em; font-weight: 500; margin-bottom: .5em; }
.number { text-decoration: none; }
.numbered { margin-top: 1.8em; }
.numbered .number { margin-right: .35em; font-weight: 400; }
.caution, .remark { font-size: .9em; }
.caution { border-top: 1px solid rgba(127, 127, 127, .55); border-bottom: 1px solid rgba(127, 127, 127, .55); padding: .6em 0; margin: 0 0 1.6em; }
blockquote { margin: 1.8em 0 1.8em .6em; }
blockquote.lived > p, blockquote.lived > ul { font-size: 1.25em; line-height: 1.35; }
blockquote.lived.long > p, blockquote.lived.long > ul { font-size: 1.1em; line-height: 1.4; }
blockquote > p.attribution, blockquote.lived > p.attribution { font-size: .9em; line-height: 1.4; margin-top: .4em; }
blockquote > p:first-child { text-indent: -.45em; break-after: avoid; page-break-after: avoid; }
.mark { color: ${inks.quotation}; }
.attribution .ours, .other { font-size: .8em; }
.attribution .number { margin-left: .3em; }
.noteref { font-family: ${sans}; font-size: .7em; vertical-align: super; line-height: 0; text-decoration: none; padding: 0 .15em; }
.apparatus, .note { font-size: .8em; line-height: 1.45; margin: .2em 0 1.2em; padding-left: 1em; }
.apparatus { border-left: 1px solid rgba(127, 127, 127, .55); }
.apparatus p, .note p { margin: 0 0 .25em; text-align: left; }
.note .number { margin-right: .2em; }
.label { font-weight: 500; }
.other { font-family: ${sans}; white-space: nowrap; }
p.after { margin-top: -.4em; }
h1 + p.after { margin: -1.6em 0 2em; }
blockquote + .apparatus, blockquote + .note { margin-top: -1em; }
.entry h2, .entry h3, .entry h4 { margin: 1.8em 0 .3em; }
.mark-alone .number { font-size: .9rem; font-weight: 600; }
.fields, .reply { font-size: .9em; margin: .6em 0; }
.lead { font-weight: 500; margin: 1em 0 .3em; break-after: avoid; page-break-after: avoid; }
.report .lead { font-weight: 400; }
dl { margin: .8em 0; font-size: .9em; }
dt { font-weight: 500; break-after: avoid; page-break-after: avoid; }
dd { margin: 0 0 .6em; overflow-wrap: anywhere; }
.report dt { font-weight: 400; font-style: normal; }
.statistic { margin: 0 0 2.4em; }
.statistic h2, .chart h2 { font-size: 1.1em; margin-top: 2.6em; }
.statistic h2 .number, .chart h2 .number { display: block; font-size: .8em; margin-bottom: .2em; }
.value { font-size: 1.1em; margin: 0; line-height: 1.2; }
.numeral { font-size: 2.2em; font-weight: 600; }
p.label { font-weight: 400; margin-bottom: .8em; }
.reasons, .names { list-style: none; padding: 0; font-size: .9em; }
.reasons p { margin: 0; }
.reasons li { margin-bottom: .6em; }
.names li { display: inline; }
.names li p { display: inline; margin: 0; }
.names li + li::before { content: " · "; }
.letter h2 { margin: 1.6em 0 .4em; font-size: 1.1em; }
.letter ul { list-style: none; padding: 0; }
.letter li { padding-left: 1.2em; text-indent: -1.2em; text-align: left; }
.places { font-size: .85em; margin-left: .3em; }
figure { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
figure svg { display: block; width: 24em; max-width: 100%; height: auto; background: ${filePaint('paper')}; font-family: ${sans}; }
.subtitle { margin: 0; }
table { border-collapse: collapse; font-size: .85em; line-height: 1.3; margin: 1em 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .35em .8em .35em 0; border-bottom: 1px solid rgba(127, 127, 127, .55); font-weight: 400; }
thead th, th[scope="rowgroup"] { font-weight: 600; }
@media (max-width: 34em) {
  .wide, .wide thead, .wide tbody { display: block; }
  .wide tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr) 4.8em; column-gap: .6em; padding: .5em 0; border-bottom: 1px solid rgba(127, 127, 127, .55); }
  .wide.of-3 tr { grid-template-columns: minmax(0, 1fr) 4.8em; }
  .wide.of-5 tr { grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr) minmax(0, 1.6fr) 4.8em; }
  .wide th, .wide td { padding: .1em 0; border: 0; }
  .wide tr > :first-child { grid-column: 1 / -1; }
  .wide th[scope="row"] { font-weight: 500; }
}
.cover { margin: 0; text-align: center; }
.cover svg { max-width: 100%; max-height: 98vh; }
.title-page .report { padding: 2em 0 2em; }
.title-page h1 { font-size: 2.4em; line-height: 1.1; margin: 0 0 .5em; }
.title-page .subtitle { font-size: 1.2em; line-height: 1.35; margin: 0 0 2em; }
.title-page .report p { margin-bottom: .2em; }
.title-page .report .subtitle { margin-bottom: 2em; }
.title-page .edition { border-top: 1px solid rgba(127, 127, 127, .55); padding-top: 1em; font-size: .9em; }
.title-page .edition p { margin: 0 0 .5em; }
.title-page .standing { font-weight: 600; }
.title-page .notice { margin: 1.2em 0; }
nav ol { list-style: none; padding-left: 0; }
nav > ol > li { margin-top: .7em; }
nav ol ol { padding-left: 1.2em; font-size: .95em; margin: .3em 0 0; }
nav a { text-decoration: none; }
nav li { text-align: left; }
`.trim();

/** The site's colours in the dark; a test holds them to tokens.css. */
export const darkInks = {
  paper: '#131415',
  ink: '#ebe9e4',
  soft: '#b9b7b1',
  hair: '#3c3e40',
  edge: '#8b8d90',
  tint: '#202224',
  statistic: '#63d6b8',
  red: '#ff9071',
  quotation: '#b9c4ff',
} as const;

/** A drawing's own colours are attributes, which rules override. */
const painted = (['ink', 'soft', 'hair', 'edge', 'paper', 'statistic', 'tint'] as const).map(
  (token) =>
    `  figure svg [fill="${filePaint(token)}"] { fill: ${darkInks[token]}; }\n  figure svg [stroke="${filePaint(token)}"] { stroke: ${darkInks[token]}; }`,
);

const dark = `@media (prefers-color-scheme: dark) {
  html, body { background: ${darkInks.paper}; color: ${darkInks.ink}; }
  .red { color: ${darkInks.red}; }
  .blue, .mark { color: ${darkInks.quotation}; }
  .green { color: ${darkInks.statistic}; }
  figure svg { background: ${darkInks.paper}; }
${painted.join('\n')}
}
`;
