// Places of words are counted from 0 in the text that is shown. -1 stands for no place there; below that are places in the
// unit's text in the other language.

/** A place in the other language's text, among those of the text that is shown. */
export const placeElsewhere = (place: number): number => -2 - place;

/** The places in the text that is shown, ascending. */
export const placesHere = (places: Iterable<number>): number[] => ascending([...places].filter((place) => place >= 0));

/** The places in the other language's text, ascending. */
export const placesElsewhere = (places: Iterable<number>): number[] =>
  ascending([...places].filter((place) => place < -1).map(placeElsewhere));

const ascending = (places: number[]): number[] => [...new Set(places)].sort((a, b) => a - b);
