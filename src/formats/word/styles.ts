import { escapeXml, xmlDeclaration } from '../../model/xml.ts';
import { characterLooks, column, type Look, type ParagraphLook, paragraphLooks, tableRule } from './looks.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Fonts that Word brings, as others do in the same widths. */
const faces = { serif: 'Georgia', sans: 'Arial' };

/** The part styles.xml: everything that a document looks like. @param tag the language of the document: "en-GB" */
export function stylesXml(tag: string): string {
  const all = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    tableNormal,
    tableStyle,
    ...Object.entries<ParagraphLook>(paragraphLooks).map(paragraphStyle),
    ...Object.entries<Look>(characterLooks).map(characterStyle),
  ];
  return `${xmlDeclaration}\n<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr>${fonts('sans')}<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${all.join('')}</w:styles>`;
}

/** The id of the style of tables. */
export const tableStyleId = 'EditionTable';

const tableNormal =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

const rule = (side: string, colour: string, size: number, space = 0): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;

const tableStyle = `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId}"><w:name w:val="Edition Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${rule('top', tableRule.strong, 6)}${rule('bottom', tableRule.strong, 6)}${rule('insideH', tableRule.light, 4)}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', tableRule.strong, 6)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

/** In the order that the schema has them. */
function paragraphStyle([id, look]: [string, ParagraphLook]): string {
  const { before = 0, after = 0, line, indent, hanging } = look;
  const lines = line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`;
  const properties = [
    look.keepNext ? '<w:keepNext/>' : '',
    look.keepLines ? '<w:keepLines/>' : '',
    '<w:widowControl/>',
    look.list ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '',
    look.rule
      ? `<w:pBdr>${rule(look.rule.side, look.rule.colour, look.rule.side === 'left' ? 12 : 4, look.rule.side === 'left' ? 10 : 6)}</w:pBdr>`
      : '',
    look.right === undefined ? '' : `<w:tabs><w:tab w:val="right" w:pos="${look.right}"/></w:tabs>`,
    '<w:suppressAutoHyphens/>',
    `<w:spacing w:before="${before}" w:after="${after}"${lines}/>`,
    indent === undefined ? '' : `<w:ind w:left="${indent}"${hanging === undefined ? '' : ` w:hanging="${hanging}"`}/>`,
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ];
  return style('paragraph', id, look, `<w:next w:val="${look.next ?? id}"/>`, `<w:pPr>${properties.join('')}</w:pPr>`);
}

const characterStyle = ([id, look]: [string, Look]): string => style('character', id, look, '', '');

/** What Word has under a name of its own is no style of ours. */
const builtIn =
  /^(Title|Subtitle|heading \d|toc \d|TOC Heading|Quote|Intense Quote|List Bullet|caption|index (heading|1)|header|footer|footnote (text|reference)|page number|Emphasis|Hyperlink)$/;

function style(type: 'paragraph' | 'character', id: string, look: Look, next: string, properties: string): string {
  const custom = builtIn.test(look.name) ? '' : ' w:customStyle="1"';
  const base = look.based ?? (type === 'paragraph' ? 'Normal' : 'DefaultParagraphFont');
  return `<w:style w:type="${type}"${custom} w:styleId="${id}"><w:name w:val="${escapeXml(look.name)}"/><w:basedOn w:val="${base}"/>${next}<w:qFormat/>${properties}${letters(look)}</w:style>`;
}

function letters({ face, bold, italic, colour, size, underline, raised }: Look): string {
  const properties = [
    face ? fonts(face) : '',
    bold === undefined ? '' : bold ? '<w:b/>' : '<w:b w:val="0"/>',
    italic ? '<w:i/>' : '',
    colour ? `<w:color w:val="${colour}"/>` : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    underline ? `<w:u w:val="${underline}"/>` : '',
    raised ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  return properties && `<w:rPr>${properties}</w:rPr>`;
}

const fonts = (face: keyof typeof faces): string =>
  `<w:rFonts w:ascii="${faces[face]}" w:hAnsi="${faces[face]}" w:eastAsia="${faces[face]}" w:cs="${faces[face]}"/>`;

/** The part numbering.xml: the dashes of lists. */
export const numberingXml = `${xmlDeclaration}\n<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${column + 340}" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
