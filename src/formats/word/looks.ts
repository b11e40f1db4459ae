import { filePaint } from '../../charts/panel/paint.ts';
import { inks } from '../picture/paint.ts';

/** Sizes are half points; room before and after a paragraph, indents and tabs twentieths of a point. */
export interface Look {
  name: string;
  based?: string;
  /** Serif is the report's words, sans the edition's; neither where the words around say it. */
  face?: 'serif' | 'sans';
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: 'single' | 'dotted';
  raised?: boolean;
  /** "4B4B4B" */
  colour?: string;
}

export interface ParagraphLook extends Look {
  /** The style of the paragraph that somebody writes after it. */
  next?: string;
  before?: number;
  after?: number;
  /** Of lines, in 240ths of one. */
  line?: number;
  indent?: number;
  hanging?: number;
  /** Where words at the right edge end. */
  right?: number;
  keepNext?: boolean;
  keepLines?: boolean;
  /** From 0. */
  outline?: number;
  list?: boolean;
  /** A line of this colour beside or below it. */
  rule?: { side: 'left' | 'bottom' | 'top'; colour: string };
}

const hex = (colour: string): string => {
  const [, digits = ''] = colour.split('#');
  return (digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits).toUpperCase();
};
const soft = hex(filePaint('soft'));
const hair = hex(filePaint('hair'));
const statistic = hex(filePaint('statistic'));
const quotation = hex(inks.quotation);
const red = hex(inks.red);

/** Where the report's words begin, right of their numbers. */
export const column = 850;
/** From margin to margin of A4. */
export const textWidth = 9070;

/**
 * By id. Names that Word knows of itself ("heading 1", "Quote", "toc 1") are its own styles, which its navigation, its tables of
 * contents and screen readers go by; the others are named in English by what they are for, so that somebody can restyle them.
 */
export const paragraphLooks = {
  Title: {
    name: 'Title',
    face: 'serif',
    size: 68,
    before: 1600,
    after: 200,
    line: 250,
    next: 'Subtitle',
    keepLines: true,
  },
  Subtitle: { name: 'Subtitle', face: 'serif', size: 32, after: 0, next: 'TitlePage' },
  ChapterLine: { name: 'Chapter Line', face: 'serif', size: 36, before: 480, bold: true, next: 'TitlePage' },
  TitlePage: { name: 'Title Page', face: 'serif', size: 24, before: 360, after: 0 },
  TitlePageNote: { name: 'Title Page Note', face: 'serif', size: 20, before: 60, after: 0, colour: soft },
  Edition: { name: 'Edition', face: 'sans', size: 18, colour: soft, after: 80 },
  EditionFirst: {
    name: 'Edition First Line',
    based: 'Edition',
    face: 'sans',
    size: 20,
    bold: true,
    before: 1200,
    after: 80,
    next: 'Edition',
    rule: { side: 'top', colour: hair },
  },
  TOCHeading: { name: 'TOC Heading', face: 'sans', size: 36, bold: true, after: 240, before: 480, keepNext: true },
  TOC1: { name: 'toc 1', face: 'serif', size: 23, before: 100, after: 20, keepLines: true },
  TOC2: { name: 'toc 2', face: 'serif', size: 20, after: 20, indent: 340, keepLines: true },
  Heading1: {
    name: 'heading 1',
    face: 'serif',
    size: 44,
    bold: true,
    before: 560,
    after: 320,
    line: 250,
    keepNext: true,
    keepLines: true,
    outline: 0,
    next: 'ReportParagraph',
  },
  Heading2: heading(2, 30, 400),
  Heading3: heading(3, 25, 340),
  Heading4: heading(4, 23, 300),
  Heading5: heading(5, 22, 280),
  Heading6: heading(6, 21, 280),
  ReportParagraph: {
    name: 'Report Paragraph',
    face: 'serif',
    size: 21,
    line: 293,
    indent: column,
    hanging: column,
    after: 140,
    next: 'ReportParagraph',
  },
  ListBullet: {
    name: 'List Bullet',
    based: 'ReportParagraph',
    face: 'serif',
    size: 21,
    after: 80,
    indent: column + 340,
    hanging: 340,
    list: true,
    next: 'ListBullet',
  },
  Quote: voice('Quote', 23, 'Speaker'),
  IntenseQuote: voice('Intense Quote', 27, 'Speaker'),
  LongQuote: voice('Long Quote', 22, 'Speaker'),
  Speaker: {
    name: 'Speaker',
    face: 'sans',
    size: 18,
    before: 0,
    after: 240,
    indent: column + 240,
    keepLines: true,
    next: 'ReportParagraph',
    rule: { side: 'left', colour: quotation },
  },
  ReportEntry: {
    name: 'Report Entry',
    based: 'ReportParagraph',
    face: 'serif',
    size: 22,
    before: 160,
    after: 80,
    next: 'ReportEntry',
  },
  EntryField: { name: 'Entry Field', face: 'serif', size: 20, indent: column, after: 60, keepLines: true },
  EditionField: { name: 'Edition Field', based: 'EntryField', face: 'sans', size: 18, after: 60 },
  Caution: {
    name: 'Caution',
    face: 'sans',
    size: 18,
    indent: column,
    before: 60,
    after: 180,
    keepNext: true,
    keepLines: true,
    rule: { side: 'top', colour: hair },
  },
  EditionNote: {
    name: 'Edition Note',
    face: 'sans',
    size: 16,
    colour: soft,
    indent: column,
    after: 200,
    keepLines: true,
  },
  EditionParagraph: { name: 'Edition Paragraph', face: 'sans', size: 20, after: 160 },
  EditionLead: { name: 'Edition Lead', face: 'sans', size: 18, bold: true, before: 140, after: 40, keepNext: true },
  EditionReference: {
    name: 'Edition Reference',
    face: 'sans',
    size: 18,
    indent: 340,
    hanging: 340,
    after: 40,
    keepLines: true,
  },
  EditionReferences: { name: 'Edition References', face: 'sans', size: 18, after: 120 },
  EditionFact: { name: 'Edition Fact', face: 'sans', size: 18, after: 110, keepLines: true },
  Statistic: {
    name: 'Statistic',
    face: 'sans',
    size: 20,
    bold: true,
    indent: column,
    hanging: column,
    before: 300,
    after: 40,
    keepNext: true,
    keepLines: true,
    next: 'StatisticValue',
  },
  StatisticValue: {
    name: 'Statistic Value',
    face: 'sans',
    size: 19,
    indent: column,
    after: 30,
    keepNext: true,
    keepLines: true,
  },
  StatisticWords: {
    name: 'Statistic Words',
    face: 'serif',
    size: 19,
    indent: column,
    before: 30,
    after: 60,
    keepNext: true,
    keepLines: true,
  },
  StatisticFacts: {
    name: 'Statistic Facts',
    face: 'sans',
    size: 16,
    colour: soft,
    indent: column,
    after: 60,
    keepLines: true,
  },
  Caption: {
    name: 'caption',
    face: 'sans',
    size: 22,
    bold: true,
    before: 340,
    after: 60,
    keepNext: true,
    keepLines: true,
    outline: 1,
    next: 'FigureSubtitle',
  },
  FigureSubtitle: { name: 'Figure Subtitle', face: 'sans', size: 18, after: 80, keepNext: true, keepLines: true },
  Figure: { name: 'Figure', face: 'sans', size: 18, line: 240, after: 80, keepNext: true },
  FigureNote: { name: 'Figure Note', face: 'sans', size: 17, before: 60, after: 40, keepLines: true },
  TableText: { name: 'Table Text', face: 'sans', size: 17, before: 20, after: 20, line: 250 },
  TableHead: {
    name: 'Table Head',
    based: 'TableText',
    face: 'sans',
    size: 17,
    bold: true,
    before: 20,
    after: 20,
    line: 250,
  },
  IndexHeading: { name: 'index heading', face: 'sans', size: 22, bold: true, before: 240, after: 60, keepNext: true },
  Index1: { name: 'index 1', face: 'sans', size: 17, indent: 280, hanging: 280, after: 30, line: 255, keepLines: true },
  Header: {
    name: 'header',
    face: 'sans',
    size: 16,
    colour: soft,
    right: textWidth,
    line: 250,
  },
  HeaderLast: {
    name: 'Header Last Line',
    based: 'Header',
    face: 'sans',
    size: 16,
    colour: soft,
    line: 250,
    rule: { side: 'bottom', colour: hair },
  },
  Footer: { name: 'footer', face: 'sans', size: 16, colour: soft, right: textWidth, line: 250 },
  FootnoteText: { name: 'footnote text', face: 'sans', size: 16, after: 40, line: 250 },
} satisfies Record<string, ParagraphLook>;

function heading(level: number, size: number, before: number): ParagraphLook {
  return {
    name: `heading ${level}`,
    face: 'serif',
    size,
    bold: true,
    before,
    after: 140,
    line: 260,
    keepNext: true,
    keepLines: true,
    outline: level - 1,
    next: 'ReportParagraph',
  };
}

function voice(name: string, size: number, next: string): ParagraphLook {
  return {
    name,
    face: 'serif',
    size,
    indent: column + 240,
    line: 293,
    keepNext: true,
    next,
    rule: { side: 'left', colour: quotation },
  };
}

export const characterLooks = {
  Emphasis: { name: 'Emphasis', italic: true },
  Hyperlink: { name: 'Hyperlink', underline: 'single' },
  FootnoteReference: { name: 'footnote reference', face: 'sans', bold: false, raised: true },
  /** Between the marks of two notes. */
  NoteComma: { name: 'Note Comma', face: 'sans', bold: false, raised: true },
  EmphasisedLink: { name: 'Emphasised Link', italic: true, underline: 'dotted' },
  /** In the report's words: to a place that they name, or to the number that they state. */
  ReportLink: { name: 'Report Link', underline: 'dotted' },
  /** To a unit by its name. */
  ReferenceLink: { name: 'Reference Link', colour: quotation },
  ParagraphNumber: { name: 'Paragraph Number', face: 'sans', size: 18, colour: soft },
  /** In the place of a number where the report has none. */
  ParagraphSign: { name: 'Paragraph Sign', face: 'sans', size: 16, colour: soft },
  EntryNumber: { name: 'Entry Number', face: 'sans', size: 22, bold: true },
  EntryNumberRed: { name: 'Entry Number Red', face: 'sans', size: 22, bold: true, colour: red },
  EntryNumberBlue: { name: 'Entry Number Blue', face: 'sans', size: 22, bold: true, colour: quotation },
  EntryNumberGreen: { name: 'Entry Number Green', face: 'sans', size: 22, bold: true, colour: statistic },
  QuotationNumber: { name: 'Quotation Number', face: 'sans', size: 16, colour: quotation },
  StatisticNumber: { name: 'Statistic Number', face: 'sans', size: 18, colour: statistic },
  StatisticNumeral: { name: 'Statistic Numeral', face: 'sans', size: 30, bold: true, colour: statistic },
  StatisticFigure: { name: 'Statistic Figure', face: 'sans', bold: true, colour: statistic },
  HeadingLabel: { name: 'Heading Label', face: 'sans', size: 22, bold: false, colour: soft },
  EditionWords: { name: 'Edition Words', face: 'sans' },
  ReportWords: { name: 'Report Words', face: 'serif' },
  IndexTerm: { name: 'Index Term' },
  IndexPlace: { name: 'Index Place', colour: quotation },
  PageNumber: { name: 'page number' },
  /** What the setting puts between words: marks and spaces. */
  EditionMark: { name: 'Edition Mark' },
  FactName: { name: 'Fact Name', bold: true },
} satisfies Record<string, Look>;

export type ParagraphStyle = keyof typeof paragraphLooks;
export type CharacterStyle = keyof typeof characterLooks;

/** The rules of tables. */
export const tableRule = { strong: soft, light: hair };
