import { mutated, softened } from '../../src/language/welsh/mutation.ts';
import type { Passage } from '../../src/translation/passages/passage.ts';
import { samples } from './samples.ts';

/** Whose English initials have no place in the Welsh. */
export const publisher = { en: 'CSSIW', cy: 'AGGCC' };

/** One error in an otherwise good passage. */
export interface Seed {
  kind: string;
  /** What was done, as "eu hasesiadau → eu asesiadau". */
  change: string;
  passage: Passage;
}

/** Replaces one occurrence in the Welsh, or seeds nothing where it has none. */
function seeded(kind: string, from: Passage, was: string, is: string): Seed[] {
  if (!from.cy.includes(was) || was === is) return [];
  const [cy, own] = [from.cy.replace(was, is), from.own.replace(was, is)];
  return [{ kind, change: `${was.slice(0, 40)} → ${is.slice(0, 40)}`, passage: { ...from, cy, own } }];
}

const prose = samples.filter(({ form }) => form === 'prose');

/** The same everywhere that a pattern is found; `make` says what becomes of it. */
const everywhere = (kind: string, pattern: RegExp, make: (found: RegExpMatchArray) => string | undefined): Seed[] =>
  samples.flatMap((from) =>
    [...from.cy.matchAll(pattern)].flatMap((found) => {
      const is = make(found);
      return is === undefined ? [] : seeded(kind, from, found[0], is);
    }),
  );

/** Every n-th of a list, so that the seeds are spread over all passages. */
const spread = <T>(list: T[], count: number): T[] =>
  list.filter(
    (_, index) => Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length),
  );

const softTriggers = "(?<![\\p{L}'])(i|o|ar|am|gan|dan|heb|at|neu|dros|drwy|ddau|dau)";

/** Radicals of words in the samples, by hand: which of the possible ones is meant, only a reader knows. */
const radicalOf: Record<string, string> = {
  blant: 'plant',
  Ganlyniadau: 'Canlyniadau',
  wasanaethau: 'gwasanaethau',
  rieni: 'rhieni',
  brynu: 'prynu',
  gynyddu: 'cynyddu',
  bob: 'pob',
  reolwyr: 'rheolwyr',
  ffeiliau: 'ffeiliau',
  ymarferwyr: 'ymarferwyr',
  bump: 'pump',
  gopïau: 'copïau',
  blwyf: 'plwyf',
  dystiolaeth: 'tystiolaeth',
  oruchwyliaeth: 'goruchwyliaeth',
  bobl: 'pobl',
  gynllunio: 'cynllunio',
  ganlyniadau: 'canlyniadau',
  draean: 'traean',
  lety: 'llety',
  fentrau: 'mentrau',
  phobl: 'pobl',
  chwestiynau: 'cwestiynau',
  chyfweliadau: 'cyfweliadau',
  cham: 'cam',
  thîm: 'tîm',
  Chyngor: 'Cyngor',
  theuluoedd: 'teuluoedd',
  thrais: 'trais',
  Nghymru: 'Cymru',
  Nghasnewydd: 'Casnewydd',
  Nhorfaen: 'Torfaen',
  Mhowys: 'Powys',
};

const mutations: Seed[] = [
  ...everywhere(
    'mutation undone',
    new RegExp(`${softTriggers}( )([\\p{L}]+)`, 'gu'),
    ([, trigger, space, word = '']) =>
      radicalOf[word] && radicalOf[word] !== word && softened(radicalOf[word].toLowerCase()) === word.toLowerCase()
        ? `${trigger}${space}${radicalOf[word]}`
        : undefined,
  ),
  ...everywhere(
    'mutation undone',
    /(?<![\p{L}'])(a|â|tri|chwe|gyda)( )(ph|ch|th)(\p{L}+)/gu,
    ([, trigger, space, sound = '', rest]) => `${trigger}${space}${sound.slice(0, 1)}${rest}`,
  ),
  ...everywhere(
    'mutation undone',
    /(?<![\p{L}'])(yng|yn|ym)( )(Ngh|Nh|Mh)(\p{L}+)/gu,
    ([, trigger, space, sound = '', rest]) => `${trigger}${space}${{ Ngh: 'C', Nh: 'T', Mh: 'P' }[sound]}${rest}`,
  ),
];

/** Words put in after triggers by hand: right before, wrong after. */
const inSentences: [kind: string, right: string, wrong: string][] = [
  ...[
    'plant',
    'teuluoedd',
    'cynlluniau',
    'gwasanaethau',
    'bwrdd',
    'dogfennau',
    'mentrau',
    'rhieni',
    'llysoedd',
    'pobl',
  ].flatMap((word): [string, string, string][] =>
    ['i', 'o', 'ar', 'gan', 'drwy']
      .slice(0, 3)
      .map((trigger) => ['mutation undone', `${trigger} ${softened(word)}`, `${trigger} ${word}`]),
  ),
  ...['plant', 'teuluoedd', 'cynlluniau', 'pobl', 'cynghorau', 'tystiolaeth'].flatMap(
    (word): [string, string, string][] => [
      ['mutation undone', `gyda ${mutated(word, 'aspirate')}`, `gyda ${word}`],
      ['wrong mutation', `i ${softened(word)}`, `i ${mutated(word, 'aspirate')}`],
      ['wrong mutation', `o ${softened(word)}`, `o ${mutated(word, 'nasal')}`],
      ['wrong mutation', `gyda ${mutated(word, 'aspirate')}`, `gyda ${softened(word)}`],
      ['mutation after eu, ein, eich', `eu ${word}`, `eu ${softened(word)}`],
      ['mutation after eu, ein, eich', `ein ${word}`, `ein ${mutated(word, 'aspirate')}`],
      ['mutation undone', `ei ${softened(word)}`, `ei ${word}`],
    ],
  ),
  ...[
    'asesiadau',
    'anghenion',
    'iechyd',
    'addysg',
    'adroddiad',
    'ymarfer',
    'ysgol',
    'arolwg',
    'oedran',
    'eiriolwr',
  ].map((word): [string, string, string] => ['h missing', `eu h${word}`, `eu ${word}`]),
  ...['adroddiad', 'argymhellion', 'addysg'].map((word): [string, string, string] => [
    'h missing',
    `ein h${word}`,
    `ein ${word}`,
  ]),
  ['mutation undone', 'yng Ngheredigion', 'yn Ceredigion'],
  ['mutation undone', 'yng Nghymru', 'yng Cymru'],
  ['mutation undone', 'ym mis Mai', 'yn mis Mai'],
  ['mutation undone', 'i Gasnewydd', 'i Casnewydd'],
  ['mutation undone', 'Ni chafodd plant', 'Ni cafodd plant'],
  ['mutation undone', 'mor bwysig', 'mor pwysig'],
];

/** A sentence of its own for each of those, so that nothing else is in it. */
const inserted: Seed[] = inSentences.map(([kind, right, wrong]) => {
  const en = 'This is about what was said to them then and there.';
  const cy = /^\p{Lu}/u.test(wrong)
    ? `${wrong} ddim felly, ond fel arall.`
    : `Mae hyn yn ymwneud ag eraill, ${wrong} hefyd.`;
  return {
    kind,
    change: `${right} → ${wrong}`,
    passage: { unit: 'made', form: 'prose', en, cy, own: cy, ownEnglish: en, inserts: { en: [], cy: [] } },
  };
});

const feminine: [right: string, wrong: string][] = [
  ['y gyfradd', 'y cyfradd'],
  ['y dystiolaeth', 'y tystiolaeth'],
  ['bennod', 'pennod'],
  ['dudalen', 'tudalen'],
  ['ddogfen', 'dogfen'],
  ['r broses', 'r proses'],
  ['r adroddiad', 'r hadroddiad'],
  ['y Cyfrifiad', 'y Gyfrifiad'],
  ['r plant', 'r blant'],
  ['r heddlu', 'r eddlu'],
];

/** Words of four letters and more, spelt with one letter out, doubled, in the wrong order or another. */
const longWords = samples.flatMap((from) =>
  [...new Set(from.cy.match(/(?<![\p{L}'’-])\p{Ll}{5,}(?![\p{L}'’-])/gu))].map((word) => ({ from, word })),
);
const slips: ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.slice(at - 1),
  (word, at) => word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
  (word, at) => `${word.slice(0, at)}${word.charAt(at) === 'e' ? 'i' : 'e'}${word.slice(at + 1)}`,
];
const misspellings = spread(longWords, 48).flatMap(({ from, word }, index) =>
  seeded('misspelling', from, word, (slips[index % 4] ?? String)(word, 2 + (index % (word.length - 3)))),
);

const figures = prose.flatMap((from) => [...from.cy.matchAll(/\d[\d,]*/g)].map(({ 0: figure }) => ({ from, figure })));
const sentences = prose.flatMap((from) => {
  const all = from.cy.split(/(?<=\.) /);
  return all.length > 1 ? all.map((sentence) => ({ from, sentence })) : [];
});

/** An English sentence left where a Welsh one should be. */
const left = prose.flatMap((from) => {
  const [welsh, english] = [from.cy.split(/(?<=\.) /), from.en?.split(/(?<=\.) /) ?? []];
  return welsh.length === english.length
    ? welsh.flatMap((sentence, index) => seeded('English sentence left', from, sentence, english[index] ?? ''))
    : [];
});

const swapped: [kind: string, was: string, is: string][] = [
  ['banned form', 'bosibl', 'bosib'],
  ['banned form', 'yr wybodaeth', 'y wybodaeth'],
  ['banned form', 'Pan fydd', 'Pan mae'],
  ['banned form', 'gopïau', 'gopiau'],
  ['banned form', 'polisïau', 'polisiau'],
  ['banned form', 'AGGCC', 'CSSIW'],
  ['banned form', ' a phobl', ' & phobl'],
  ['banned form', 'Canlyniadau diogelwch', 'Deilliannau diogelwch'],
  ['banned form', 'yn syml', 'yn syml ayb'],
  ['banned form', 'y gyfradd', 'y cyfradd'],
  ['wrong term', "plant sy'n derbyn gofal", 'plant mewn gofal'],
  ['wrong term', 'plant mewn angen', 'plant anghenus'],
  ['wrong term', 'atgyfeiriadau', 'cyfeiriadau'],
  ['wrong term', 'cam-drin domestig', 'trais yn y cartref'],
  ['wrong term', 'ffeiliau achos', 'ffeiliau cas'],
  ['wrong term', 'canlyniadau', 'effeithiau'],
  ['wrong term', 'asesiad', 'gwerthusiad'],
  ['wrong term', 'hasesiadau', 'gwerthusiadau'],
  ['wrong term', 'gweithwyr cymdeithasol', 'swyddogion cymdeithasol'],
  ['wrong term', 'goruchwyliaeth', 'arolygiaeth'],
  ['wrong term', 'oruchwyliaeth', 'arolygiaeth'],
  ['wrong term', 'byrddau iechyd', 'cyrff iechyd'],
  ['wrong term', 'ymyrraeth gynnar', 'gweithredu cynnar'],
  ['wrong term', 'awdurdodau lleol', 'cynghorau'],
  ['wrong term', 'hyfforddiant', 'dysgu'],
  ['wrong term', 'Atodiad', 'Ychwanegiad'],
  ['wrong term', 'Trosolwg', 'Cipolwg'],
  ['wrong term', 'heddlu', 'gwarcheidwaid'],
  ['number word changed', 'saith', 'wyth'],
  ['number word changed', 'tri cham', 'dau gam'],
  ['number word changed', 'pedair blynedd ar ddeg', 'pedair blynedd'],
  ['number word changed', 'traean', 'chwarter'],
  ['number word changed', 'chwarter', 'hanner'],
  ['number word changed', 'bump', 'chwech'],
  ['English word left', 'asesiad', 'assessment'],
  ['English word left', 'rheolwyr', 'managers'],
  ['English word left', 'oruchwyliaeth', 'supervision'],
  ['English word left', 'rhieni', 'parents'],
  ['English word left', 'gwahaniaeth', 'difference'],
  ['English word left', 'hadborth', 'feedback'],
];

/** Passages with an insert, as the report's own have them. */
const withInsert = prose.slice(0, 6).map((from, index) => ({
  ...from,
  inserts: { en: [`<Ref to="p1.${index}">`], cy: [`<Ref to="p1.${index}">`] },
}));

export const seeds: Seed[] = [
  ...mutations,
  ...inserted,
  ...feminine.flatMap(([right, wrong]) =>
    spread(
      samples.flatMap((from) => seeded('article', from, right, wrong)),
      2,
    ),
  ),
  ...misspellings,
  ...figures.flatMap(({ from, figure }) => seeded('figure lost', from, figure, 'llawer')),
  ...figures.flatMap(({ from, figure }) =>
    seeded(
      'figure changed',
      from,
      figure,
      figure.replace(/\d$/, (last) => String((Number(last) + 1) % 10)),
    ),
  ),
  ...everywhere('quotation mark lost', /[“”]/gu, () => ''),
  ...withInsert.map((from) => ({
    kind: 'insert lost',
    change: from.inserts.en[0] ?? '',
    passage: { ...from, inserts: { ...from.inserts, cy: [] } },
  })),
  ...withInsert.map((from) => ({
    kind: 'insert changed',
    change: from.inserts.en[0] ?? '',
    passage: { ...from, inserts: { ...from.inserts, cy: ['<Ref to="p9.9">'] } },
  })),
  ...left,
  ...sentences.flatMap(({ from, sentence }) => seeded('sentence dropped', from, sentence, '')),
  ...swapped.flatMap(([kind, was, is]) =>
    spread(
      samples.flatMap((from) => seeded(kind, from, was, is)),
      2,
    ),
  ),
];

/** How many seeds of each kind there are, and how many each check caught. */
export interface Caught {
  kind: string;
  seeds: Seed[];
  /** Seeds in which some check found something. */
  caught: number;
  /** By the name of the check. */
  by: Map<string, number>;
}

export function caught(check: (of: Passage) => { check: string }[]): Caught[] {
  return [...Map.groupBy(seeds, ({ kind }) => kind)].map(([kind, of]) => {
    const found = of.map(({ passage }) => new Set(check(passage).map(({ check: name }) => name)));
    const by = new Map<string, number>();
    for (const name of found.flatMap((names) => [...names])) by.set(name, (by.get(name) ?? 0) + 1);
    return { kind, seeds: of, caught: found.filter(({ size }) => size > 0).length, by };
  });
}
