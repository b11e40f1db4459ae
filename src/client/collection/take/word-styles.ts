import { declaration, w } from './word-xml.ts';

/** Sizes are half points, room before and after a paragraph twentieths of a point; serif is the report's, sans the edition's. */
interface Look {
  name: string;
  based?: string;
  next?: string;
  serif?: boolean;
  size: number;
  bold?: boolean;
  colour?: string;
  before?: number;
  after?: number;
  indent?: number;
  keepNext?: boolean;
  outline?: number;
  list?: boolean;
}

/** By id. Names that Word knows of itself ("heading 1", "Quote") are its own styles, which its navigation and readers use. */
const looks: Record<string, Look> = {
  Title: { name: 'Title', size: 48, after: 60, next: 'Subtitle' },
  Subtitle: { name: 'Subtitle', serif: true, size: 28, after: 240 },
  Edition: { name: 'Edition', size: 18, colour: '4B4B4B', after: 80 },
  Heading1: { name: 'heading 1', size: 26, bold: true, before: 480, after: 80, keepNext: true, outline: 0 },
  PassageTitle: { name: 'Passage Title', serif: true, size: 24, bold: true, after: 60, keepNext: true },
  EditionWords: { name: 'Edition Words', size: 22, after: 60, keepNext: true },
  ReportWords: { name: 'Report Words', serif: true, size: 23, after: 100 },
  ReportList: { name: 'Report List', based: 'ReportWords', serif: true, size: 23, after: 60, list: true },
  Quote: { name: 'Quote', based: 'ReportWords', serif: true, size: 25, indent: 425, after: 60, keepNext: true },
  Speaker: { name: 'Speaker', size: 20, indent: 425, after: 100 },
  Source: { name: 'Source', size: 18, colour: '4B4B4B', after: 60 },
  Citation: { name: 'Citation', size: 18, colour: '4B4B4B', after: 60 },
};

/** The part styles.xml. @param tag the language of the document: "en-GB" */
export const styles = (tag: string): string =>
  `${declaration}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr>${fonts(false)}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${normal}${Object.entries(looks).map(style).join('')}${hyperlink}</w:styles>`;

const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
const hyperlink =
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>';

const fonts = (serif: boolean | undefined): string => {
  const face = serif ? 'Georgia' : 'Arial';
  return `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:cs="${face}"/>`;
};

/** In the order that the schema has them. */
function style([id, look]: [string, Look]): string {
  const paragraph = [
    look.keepNext ? '<w:keepNext/>' : '',
    look.list ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '',
    `<w:spacing w:before="${look.before ?? 0}" w:after="${look.after ?? 0}"/>`,
    look.indent ? `<w:ind w:left="${look.indent}"/>` : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
  ].join('');
  const letters = [
    fonts(look.serif),
    look.bold ? '<w:b/>' : '',
    look.colour ? `<w:color w:val="${look.colour}"/>` : '',
    `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`,
  ].join('');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${look.name}"/><w:basedOn w:val="${look.based ?? 'Normal'}"/><w:next w:val="${look.next ?? 'Normal'}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}

/** The part numbering.xml: the bullets of lists. */
export const numbering = `${declaration}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ReportList"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
