import { englishOrdinals } from '../language/english/ordinal.ts';
import { english } from '../language/plural.ts';
import { book } from './en/book.ts';
import { chart } from './en/chart.ts';
import { concordance } from './en/concordance.ts';
import { entry } from './en/entry.ts';
import { epub } from './en/epub.ts';
import { evidence } from './en/evidence.ts';
import { made } from './en/made.ts';
import { offline } from './en/offline.ts';
import { search } from './en/search.ts';
import { citation } from './en/sharing/citation.ts';
import { cite } from './en/sharing/cite.ts';
import { collection } from './en/sharing/collection.ts';
import { downloads } from './en/sharing/downloads.ts';
import { embed } from './en/sharing/embed.ts';
import { linking } from './en/sharing/linking.ts';
import { twin } from './en/sharing/twin.ts';
import { wording } from './en/sharing/wording.ts';
import { statistic } from './en/statistic.ts';
import { ways } from './en/subjects.ts';

/**
 * Every word of the interface, in English; its shape is the list that the Welsh must have, too. Words in {braces} are
 * filled in by `fill`.
 */
export const en = {
  languageName: 'English',
  /** Language and country, as for sharing. */
  territory: 'en_GB',
  nav: {
    skip: 'Skip to main content',
    main: 'Main navigation',
    page: 'Page navigation',
    home: 'Home',
    contents: 'Contents',
    onThisPage: 'On this page',
    also: 'Beside the chapters',
    inThisChapter: 'In this chapter',
    previous: 'Previous',
    next: 'Next',
    search: 'Search',
    switchTo: 'Change language to',
    chapterN: 'Chapter {n}',
    chapterTitle: 'Chapter {n}: {title}',
    paragraphN: 'Paragraph {n}',
    /** Of a chapter: from its first to its last. */
    paragraphs: 'Paragraphs {first} to {last}',
  },
  /** What the engine knows in every report; what a list has its own file says. */
  kind: {
    chapter: 'Chapter',
    section: 'Section',
    paragraph: 'Paragraph',
    quotation: 'Quotation',
    statistic: 'Statistic',
    figure: 'Figure',
    subject: 'Subject',
  },
  kinds: {
    chapter: 'Chapters',
    section: 'Sections',
    paragraph: 'Paragraphs',
    quotation: 'Quotations',
    statistic: 'Statistics',
    figure: 'Figures',
    subject: 'Subjects',
  },
  count: {
    quotation: english('No quotations', '1 quotation', '{n} quotations'),
    paragraph: english('No numbered paragraphs', '1 numbered paragraph', '{n} numbered paragraphs'),
    /** Short, for columns. */
    paragraphShort: english('No paragraphs', '1 paragraph', '{n} paragraphs'),
    statistic: english('No statistics', '1 statistic', '{n} statistics'),
    figure: english('No figures', '1 figure', '{n} figures'),
    subject: english('No subjects', '1 subject', '{n} subjects'),
    note: english('No notes', '1 note', '{n} notes'),
  },
  home: {
    edition: { official: 'An official edition', unofficial: 'An unofficial edition' },
    twoVoices: 'A finding and a voice',
    threeVoices: 'A finding, a voice and a number',
    found: 'What it found',
    report: 'The report',
    speakers: 'Who speaks',
    speakersNote: 'The largest type is for those whose lives the report is about.',
    /** “All 20 conclusions”. */
    allOf: 'All {counted}',
    more: 'Download and reuse',
    read: 'Read',
    try: 'Try:',
    fullReport: 'The whole report on one page',
    sourceText: 'The source, line by line',
    data: 'Data',
    dataAll: 'Everything (JSON)',
    dataGuide: 'What the files hold',
    dataJson: 'All data as JSON',
  },
  unit: {
    /** After a comma: the place of a block in a numbered paragraph, and in anything else. */
    nthBlock: englishOrdinals('block'),
    nthParagraph: englishOrdinals('paragraph'),
    overview: 'Chapter {n} overview',
    whereItStands: 'In the report',
    inChapter: 'Read it in chapter {n}',
    /** Of what stands in no chapter. */
    inPart: 'Read it in its place: {part}',
    /** Of a chapter whose title is that of an entry’s group. */
    sameTitle: 'Chapter {n} has the same title',
    /** Over other quotations; {from} is "from foster carers", {name} "Foster carer". */
    othersFrom: 'Other quotations {from}',
    othersNamed: 'Other quotations: {name}',
    permanent: 'Permanent link',
    lines: 'Source, line {first}',
    linesRange: 'Source, lines {first}–{last}',
    /** Before a note, for those who cannot see whose it is. */
    noteOurs: 'Note of this edition',
    /** Before what a note is about that is folded under it. */
    note: 'Note',
    pages: 'Printed page {first} (about)',
    pagesRange: 'Printed pages {first}–{last} (about)',
    seeSource: 'See it in the source',
    mistake: 'Mistakes',
    reportMistake: 'Report a mistake: {unit}',
    mistakeSubject: '{title}: mistake in {id} ({unit})',
    changed: 'The words changed in edition {version}, {date}.',
    moved: 'This address has moved',
    movedTo: 'What stood here is now at:',
    movedFrom: 'Moved from this page',
    idMovedTo: '{id} now leads to:',
    /** Beside permanent links: where each leads. */
    ownPage: 'On a page of its own',
    inThisLanguage: '{unit}, in English',
  },
  cite,
  downloads,
  linking,
  link: {
    copy: 'Copy link',
    copyTo: 'Copy link to {unit}',
    copied: 'Link copied',
    failed: 'Could not copy the link',
  },
  chapter: {
    /** The link of the sentence is the {link}. */
    helpBelow: '{link} are at the end.',
    helpBelowLink: 'Help lines',
  },
  list: {
    testimony: 'Some of these quotations describe distressing events.',
    /** What was held against the source is known to have none in print. */
    quotationNumbers: {
      checked: 'Reference numbers added here; the report printed none.',
      unchecked: 'Reference numbers added here.',
    },
    speakerNames: { printed: 'Names of speakers are as printed.', translated: 'Names of speakers are translated.' },
  },
  source: {
    title: 'The source, line by line',
    intro:
      'The text of the printed report, as it was extracted and unedited. A program compares every {language} word of the report with it. Each line leads to where its words stand.',
    /** The language that the report was written in. */
    language: { en: 'English', cy: 'Welsh' },
    repairs: 'What we corrected',
    joins: 'Paragraphs cut by a page break are joined at lines {lines}.',
    quoteSpaces: 'Spaces inside quotation marks go at lines {lines}.',
    strayMarks: 'Stray marks go at line {lines}.',
    finalColons: 'Final colons of headings go at lines {lines}.',
    markup: 'Bullets, headings and heads that run into the text become part of the structure of the page.',
    nothingElse: 'Nothing else is changed. On pages, straight quotation marks are set as curly ones.',
    line: 'Line {n}',
    download: 'Download the source as text',
  },
  /** How a title of which the reader has a translation is cited. */
  citedTitle: {
    official: '{original} [{translation} – translation of the title]',
    unofficial: '{original} [{translation} – unofficial translation of the title]',
  },
  embed,
  entry,
  search,
  citation,
  collection,
  concordance,
  book,
  epub,
  statistic,
  chart,
  evidence,
  ways,
  wording,
  twin,
  offline,
  language: {
    notTranslated: 'This part has not been translated yet. It is shown in Welsh.',
    pageNotTranslated:
      'The report’s own words on this page have not been translated into this language yet. They are shown in the other one.',
    notYet: 'The words are not here in English yet.',
    marker: 'Welsh',
  },
  /** The state of translations. Words on a page speak of the translation into the page's language. */
  translation: {
    status: 'Translation status',
    description:
      'What kind of translation the {translationSoft} in this edition is, how it was made, and what has been checked by whom.',
    /** Where all passages are in one state. */
    whole: { draft: 'All are drafts.', reviewed: 'All are reviewed.', approved: 'All are approved.' },
    count: {
      all: english('There are no passages.', 'The only passage is translated.', 'All {n} passages are translated.'),
      /** By who made them. */
      noneChecked: { machine: 'No person has checked them yet.', named: 'Nobody else has checked them yet.' },
      translated: english('No passage is translated.', '1 passage is translated.', '{n} passages are translated.'),
      checked: english(
        'No passage has been checked by a person.',
        '1 passage has been checked by a person.',
        '{n} passages have been checked by a person.',
      ),
      stale: english('No passage is out of date.', '1 passage is out of date.', '{n} passages are out of date.'),
      untranslated: english(
        'No passage is without a translation.',
        '1 passage is not translated.',
        '{n} passages are not translated.',
      ),
    },
    /** The edition's own pages, notes and lists, which have no ids. */
    own: {
      count: {
        drafts: english(
          'None of the edition’s own texts is in {translationSoft}.',
          'The edition’s own pages, notes and lists: 1 text in {translation}, a draft.',
          'The edition’s own pages, notes and lists: {n} texts in {translation}, all drafts.',
        ),
        /** Where nothing says that they are drafts. */
        texts: english(
          'None of the edition’s own texts is in {translationSoft}.',
          'The edition’s own pages, notes and lists: 1 text in {translation}.',
          'The edition’s own pages, notes and lists: {n} texts in {translation}.',
        ),
        stale: english('None of them is out of date.', '1 of them is out of date.', '{n} of them are out of date.'),
      },
    },
    draft: 'Draft',
    reviewed: 'Reviewed',
    approved: 'Approved',
    stale: 'Out of date',
    missing: 'Not translated',
    stalePassage: 'The Welsh text of this passage has changed since it was translated.',
    staleParagraph: 'The Welsh text of this paragraph has changed since it was translated.',
    seeOriginal: 'See the Welsh text',
    showOriginal: 'Show the Welsh original',
    ofQuotation: '(translated)',
    made,
    howMade: 'How this translation was made',
    readBy: '{status} by {by}, {date}',
    soFar: 'What has been done so far',
    passage:
      'A passage is anything in this edition with an id of its own: a paragraph, a heading, a conclusion, a quotation.',
    into: { en: 'Into English', cy: 'Into Welsh' },
    part: 'Part',
    passages: 'Passages',
    translated: 'Translated',
    total: 'Total',
    meaning: 'What the words mean',
    reviewedMeans: 'checked against the original by a person who is named',
    approvedMeans: 'approved for publication, by a person who is named',
    staleMeans: 'the words that it renders have changed since; the page says so beside the passage',
    missingMeans: 'the other language is shown in its place, and marked',
    reportError: 'Report an error in the translation',
  },
  sideBySide: {
    name: 'English and Welsh side by side',
    /** After what is shown, before its first words. */
    description: '{what}, in English and Welsh side by side: {words}',
    /** The link there from a page in one language. */
    show: 'English and Welsh side by side',
    original: 'The report’s own words',
    /** The link back from a page of the report. */
    alone: 'In English only',
  },
  glossary: {
    title: 'Glossary',
    description: 'The terms of the report in English and Welsh, from {first} to {last}.',
    intro: 'Terms that the report uses, in English and Welsh, with the passages that use them.',
    howSure: 'How certain is the translation?',
    /** By the language of the translation. */
    sureness: {
      cy: '“Less certain” marks Welsh that others word differently or that could not be verified; “uncertain” Welsh that was made for this edition or is doubtful.',
      en: '“Less certain” marks English that others word differently or that could not be verified; “uncertain” English that was made for this edition or is doubtful.',
    },
    letters: 'Letters',
    count: { passage: english('No passages', '1 passage', '{n} passages') },
    /** Before the plural of the Welsh term. */
    plural: 'plural',
    pluralShort: 'pl.',
    gender: { m: 'masculine', f: 'feminine', pl: 'plural' },
    genderShort: { m: 'm.', f: 'f.', pl: 'pl.' },
    confidence: { medium: 'less certain', low: 'uncertain' },
  },
  edition: {
    thisEdition: 'This edition',
    about: 'About this edition',
    accessibility: 'Accessibility statement',
    notes: 'Editorial notes',
    noNotes: 'There are no editorial notes.',
    noCookies: 'This website does not use cookies.',
    /** By whether they are held against a source, and whether any are a translation. */
    trust: {
      checked: {
        translated: 'Serif: the report’s words, word for word, and translations of them. Sans serif: this edition’s.',
        original: 'Serif: the report’s words, word for word. Sans serif: this edition’s.',
      },
      unchecked: {
        translated: 'Serif: the report’s words, and translations of them. Sans serif: this edition’s.',
        original: 'Serif: the report’s words. Sans serif: this edition’s.',
      },
    },
    /** Of a report whose passages are said to bear on its conclusions. */
    reading: 'What a passage supports is this edition’s reading, not the report’s.',
    /** What the inks of links say, of no use in print; {led1} are the kinds that the first ink leads to. */
    signs: {
      leads: [
        '{ink1} leads to {led1}.',
        '{ink1} leads to {led1}, {last2} to {led2}.',
        '{ink1} leads to {led1}, {ink2} to {led2}, {last3} to {led3}.',
      ],
      ink: { red: 'red', blue: 'blue', green: 'green' },
      /** The last of several. */
      last: { red: 'red', blue: 'blue', green: 'green' },
      quotations: 'quotations',
      statistics: 'statistics',
    },
    version: 'Edition {version}, {date}',
    publisher: 'Publisher of this edition: {publisher}.',
    contactEmail: 'Write to {address}.',
    contactUrl: 'Report it at {address}.',
    noChanges: 'No edition has changed the words of a published passage.',
    helpLines: 'Help lines',
    helpLine: '{name}, for {purpose}',
    helpChecked: 'Numbers checked on {date}.',
  },
  /** What a check proposes to write into redirects.json and changelog.json. */
  ledger: {
    renumbered: 'It has another number now.',
    gone: 'It is no longer in this edition.',
    corrected: 'The words were corrected.',
    corrections: 'Words were corrected.',
  },
  front: { enter: 'Read in English' },
  notFound: {
    title: 'Page not found',
    body: 'If you typed the web address, check it is correct.',
    near: 'The address is close to that of this passage:',
  },
};

export type Words = typeof en;
