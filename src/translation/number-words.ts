/** Numbers written in words, by value. "One" is left out: both languages use it for too much else. */
const english: Record<string, number> = Object.fromEntries([
  ...'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 3) * 10]),
]);

/** Each with its feminine and mutated forms. */
const welsh: Record<string, number> = {
  ...forms(2, 'dau ddau dwy ddwy'),
  ...forms(3, 'tri dri thri tair dair thair'),
  ...forms(4, 'pedwar bedwar phedwar pedair bedair phedair'),
  ...forms(5, 'pum pump bum bump phum phump'),
  ...forms(6, 'chwe chwech'),
  ...forms(7, 'saith'),
  ...forms(8, 'wyth'),
  ...forms(9, 'naw'),
  ...forms(10, 'deg ddeg deng ddeng'),
  ...forms(12, 'deuddeg ddeuddeg deuddeng ddeuddeng'),
  ...forms(15, 'pymtheg bymtheg phymtheg pymtheng bymtheng'),
  ...forms(18, 'deunaw ddeunaw'),
  ...forms(20, 'ugain hugain'),
};

function forms(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

/** Parts of a whole, which both languages have words for. */
const parts: [name: string, en: RegExp, cy: RegExp][] = [
  ['half', /\bhalf\b/g, /(?<!\p{L})(h|)hanner(?!\p{L})/gu],
  ['a third', /\b(?:an?|one|two)[ -]thirds?\b|\bthirds? of\b/g, /(?<!\p{L})(?:t|d|th)raean(?!\p{L})/gu],
  ['a quarter', /\bquarters?\b/g, /(?<!\p{L})(?:ch|)(?:w|)chwarter(?:i|)(?!\p{L})/gu],
];

/** The numbers that an English text writes in words. */
export function englishNumbers(text: string): string[] {
  const small = text.toLowerCase();
  const whole = [...small.matchAll(/\b([a-z]+)(?:-([a-z]+))?\b/g)].flatMap(([, first = '', second = '']) => {
    const [tens, unit] = [english[first], second === 'one' ? 1 : english[second]];
    if (tens === undefined) return unit === undefined || unit === 1 ? [] : [unit];
    return tens >= 20 && unit !== undefined && unit < 10 ? [tens + unit] : [tens];
  });
  return [...whole.map(String), ...parts.flatMap(([name, en]) => (small.match(en) ?? []).map(() => name))];
}

/** The numbers that a Welsh text writes in words: "pedair blynedd ar ddeg" is 14, "tri deg" 30. */
export function welshNumbers(text: string): string[] {
  const small = text.toLowerCase();
  const words = small.match(/\p{L}+/gu) ?? [];
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const value = welsh[words[at] ?? ''];
    // "Yn deg" is "fairly".
    if (value === undefined || (words[at] === 'deg' && /^y?n$/.test(words[at - 1] ?? ''))) continue;
    const on = scoreAfter(words, at);
    if (on) {
      found.push(value + on.value);
      at = on.end;
    } else if (value < 10 && /^(?:d|dd)eg$/.test(words[at + 1] ?? '')) {
      found.push(value * 10);
      at += 1;
    } else found.push(value);
  }
  return [...found.map(String), ...parts.flatMap(([name, , cy]) => (small.match(cy) ?? []).map(() => name))];
}

/** "ar ddeg", "ar bymtheg", "ar hugain" after a number and, between them, what it counts (a word or two). */
function scoreAfter(words: string[], at: number): { value: number; end: number } | undefined {
  for (let next = at + 1; next <= at + 3; next += 1) {
    if (words[next] !== 'ar') continue;
    const value = { ddeg: 10, bymtheg: 15, hugain: 20 }[words[next + 1] ?? ''];
    return value === undefined ? undefined : { value, end: next + 1 };
  }
  return undefined;
}
