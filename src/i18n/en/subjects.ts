/** What the pages of subjects, of speakers and of the map say, in English. */
export const ways = {
  subjects: {
    title: 'Subjects',
    description: 'What the report speaks of, in {counted}: under each what it found, what people said and the numbers.',
    intro: 'What the report speaks of in many places, brought together. The subjects are this edition’s.',
    /** Of one subject. */
    one: 'Subject',
    of: 'Subjects',
    among: 'All subjects',
    find: 'Search in this subject',
    parts: { text: 'In the text', voices: 'In people’s words', numbers: 'In numbers' },
  },
  speakers: {
    title: 'Speakers',
    description: 'Whose words the report quotes, and what each bears on.',
    intro: 'Everyone whose words the report quotes, as it names them. Several may speak under one name.',
    bears: 'Their words bear on',
  },
  map: {
    title: 'Map of the report',
    description: 'How the evidence runs from the chapters of the report to its {kinds}, as a chart and as lists.',
    intro:
      'Each mark is a passage of the chapter above it that bears on the {kind} at its left. A hollow one limits it or pulls the other way.',
    /** What the inks of the marks say. */
    text: 'text',
    voices: 'voices',
    numbers: 'numbers',
    qualifies: 'hollow: it qualifies',
    /** Under a column. */
    elsewhere: 'Other parts',
    /** Of how many passages are in each place. */
    total: 'Passages',
    asLists: 'The same as lists',
  },
};
