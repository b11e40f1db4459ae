/**
 * What is said of how a translation came about, in English. {original} and {translation} are names of languages, {originalSoft}
 * and {translationSoft} the same where Welsh mutates them; {by} is who made it, where a name is known.
 */
export const made = {
  languages: {
    en: { plain: 'English', soft: 'English' },
    cy: { plain: 'Welsh', soft: 'Welsh' },
  },
  /** The first words of the notice of a page, by the state of what it shows. */
  title: 'Draft {translation} translation.',
  /** Before the notice, where the page has other words, too. */
  someTranslated: 'Some of these words were first written in {originalSoft}.',
  /** What fills {this}: where all words of a page are translations, and where some are. */
  this: { all: 'This', some: 'Their {translationSoft}' },
  /** By who made it. */
  by: {
    unofficial: {
      machine: '{this} is an unofficial translation made for this edition by a machine (a language model).',
      machineReread:
        '{this} is an unofficial translation made for this edition by a machine (a language model) and read again by machine.',
      named: '{this} is an unofficial translation. Translator: {by}.',
    },
    official: {
      machine: '{this} is a translation made for this edition by a machine (a language model).',
      machineReread:
        '{this} is a translation made for this edition by a machine (a language model) and read again by machine.',
      named: '{this} is a translation. Translator: {by}.',
    },
  },
  /** By who checked it, and whether the publisher has put out another text in this language. */
  checked: {
    machine: {
      alone: 'No person has checked it yet.',
      besidePublished: 'No person has checked it yet, and it is not the {translationSoft} edition that was published.',
    },
    named: {
      alone: 'Nobody else has checked it yet.',
      besidePublished:
        'Nobody else has checked it yet, and it is not the {translationSoft} edition that was published.',
    },
    partly: {
      alone: 'A person has checked some of it, but not all of it is approved.',
      besidePublished:
        'A person has checked some of it, but not all of it is approved, and it is not the {translationSoft} edition that was published.',
    },
  },
  rely: 'If the two differ, rely on the {original} text.',
  /** The same at the head of a page, in a line; before it, where some of the page is a translation. */
  head: {
    some: 'Translated in part.',
    unchecked: {
      machine: 'Draft: translated by machine, not checked by anybody.',
      named: 'Draft: translated by {by}, not checked by anybody else.',
    },
    partly: {
      machine: 'Translated by machine; not all of it checked.',
      named: 'Translated by {by}; not all of it checked by anybody else.',
    },
    more: 'More',
  },
  /** The same in a line. */
  short: {
    unofficial: {
      unchecked: {
        machine: 'Unofficial draft translation – not checked by a translator',
        named: 'Unofficial draft translation (translator: {by}) – not checked by anybody else',
      },
      partly: {
        machine: 'Unofficial translation – not all of it checked by a translator',
        named: 'Unofficial translation (translator: {by}) – not all of it checked by anybody else',
      },
    },
    official: {
      unchecked: {
        machine: 'Draft translation – not checked by a translator',
        named: 'Draft translation (translator: {by}) – not checked by anybody else',
      },
      partly: {
        machine: 'Translation – not all of it checked by a translator',
        named: 'Translation (translator: {by}) – not all of it checked by anybody else',
      },
    },
  },
  /** What the page about the state of the translation says, sentence by sentence. */
  status: {
    alone: 'The {translationSoft} in this edition renders the {originalSoft}.',
    besidePublished:
      'The {translationSoft} in this edition is not the published {translationSoft} edition of the report.',
    kind: {
      unofficial: {
        machine: 'It is an unofficial translation, made for this edition.',
        named: 'It is an unofficial translation.',
      },
      official: { machine: 'It is a translation, made for this edition.', named: 'It is a translation.' },
    },
    rely: 'If the two languages differ, rely on the {original} text.',
    published:
      'The report was published in both languages by its publisher, {publisher}. This page counts only what was not so published.',
    /** How it was made, where report.json does not say. */
    how: {
      machine: 'The {translationSoft} was drafted by a machine (a language model).',
      machineReread: 'The {translationSoft} was drafted by a machine (a language model) and read again by machine.',
      named: 'Translator: {by}.',
    },
    unchecked: {
      machine: 'No person has read, corrected or approved any of it.',
      named: 'Nobody else has read, corrected or approved any of it.',
    },
    checked: 'The passages counted below as reviewed or approved have since been checked by a person.',
    /** Of words that were first written in the language that the report is translated into. */
    otherWay:
      'Some passages were first written in {translationSoft}. Their {originalSoft} was made in the same way; for them, rely on the {translation} text.',
    /** What “draft” means. */
    draft: {
      machine: 'made by machine, checked by no person',
      machineReread: 'made and read again by machine, checked by no person',
      named: 'made by the translator who is named, checked by nobody else',
      /** Of what an edition adds to a report that was published in both languages. */
      edition: 'words that this edition adds, checked by no person',
    },
  },
  /** What the glossary says of the Welsh words that it lists. */
  terms: {
    unchecked: 'The {translation} is what this edition’s translation chose; no person has checked it.',
    chosen: 'The {translation} is what the translation chose.',
  },
};
