/** Asks once for each word: a query is held against all synonyms, and the words of a dictionary share their beginnings. */
export function remembered<Answer>(of: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = of(word);
    known.set(word, answer);
    return answer;
  };
}
