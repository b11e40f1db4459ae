import { mutated, softened } from '../../../src/language/welsh/mutation.ts';

/** What the kinds ask of words: a dictionary and the forms of nouns. */
export interface Words {
  /** The word before its mutation; undefined where it is a word unmutated, or none at all. */
  radical(word: string): string | undefined;
  /** The plural of a noun in any mutation. */
  plural(word: string): string | undefined;
  isAdjective(radical: string): boolean;
  isWord(word: string): boolean;
  /** A word, and not in a mutation. */
  isRadical(word: string): boolean;
}

/** A kind of mistake as a person would make it. */
export interface PlantedKind {
  name: string;
  /** Where it can be made in good Welsh. */
  at: RegExp;
  /** What it makes of that; undefined where this is no place for it. `en` is what the Welsh renders, `nth` a number of the place. */
  make: (found: string[], words: Words, en: string, nth: number) => string | undefined;
  /** Where it is made in words of the interface, not in the text. */
  of?: 'interface';
}

const start = "(?<![\\p{L}'’-])";
const end = "(?![\\p{L}'’-])";
const W = '\\p{L}+';

/** `pattern` between anything but letters; it is found wherever it stands. */
const kind = (name: string, pattern: string, make: PlantedKind['make'], of?: 'interface'): PlantedKind => ({
  name,
  at: new RegExp(pattern, 'gu'),
  make,
  ...(of ? { of } : {}),
});

const keepCapital = (was: string, is: string): string =>
  /^\p{Lu}/u.test(was) ? is.slice(0, 1).toUpperCase() + is.slice(1) : is;

/** A word of which only one change is made, from its one mutation to the radical. */
const undone: PlantedKind['make'] = ([word = ''], { radical }) => radical(word);

const isVerb = (word: string): boolean =>
  /(?:odd|wyd|ir|id|ai|ent|ant|asom|iff|ydd|ith|ech)$|^(?:mae|maent|bu|gall|caiff|all|ellid|dylid|dylai|gallai|cânt)$/.test(
    word,
  );

const plurals =
  'rheolwyr|gweithwyr|ymarferwyr|plant|pobl|rhieni|awdurdodau|teuluoedd|rhai|gwasanaethau|asesiadau|cynlluniau|canlyniadau|penderfyniadau|ffeiliau|ymyriadau';
const pluralVerbs: Record<string, string> = {
  roedd: 'roeddent',
  oedd: 'oeddent',
  mae: 'maent',
  bydd: 'byddant',
  gall: 'gallant',
  gallai: 'gallent',
  dylai: 'dylent',
  byddai: 'byddent',
};

/** Prepositions in the first person plural and in the third. */
const theirs: Record<string, string> = {
  wrthym: 'wrthynt',
  gennym: 'ganddynt',
  ohonom: 'ohonynt',
  arnom: 'arnynt',
  inni: 'iddynt',
  ein: 'eu',
  atom: 'atynt',
  rhyngom: 'rhyngddynt',
};

const singular: Record<string, string> = {
  arnynt: 'arno',
  ohonynt: 'ohono',
  iddynt: 'iddo',
  ganddynt: 'ganddo',
  atynt: 'ato',
  ynddynt: 'ynddo',
  amdanynt: 'amdano',
};

const opposite: Record<string, string> = {
  cynnydd: 'gostyngiad',
  gynnydd: 'gostyngiad',
  chynnydd: 'gostyngiad',
  cynyddu: 'gostwng',
  gynyddu: 'ostwng',
  chynyddu: 'gostwng',
  cododd: 'gostyngodd',
  codi: 'gostwng',
  lleihau: 'cynyddu',
  leihau: 'gynyddu',
  gostyngiad: 'cynnydd',
  twf: 'gostyngiad',
};

const otherGender: Record<string, string> = {
  dau: 'dwy',
  ddau: 'ddwy',
  dwy: 'dau',
  ddwy: 'ddau',
  tri: 'tair',
  thri: 'thair',
  dri: 'dair',
  tair: 'tri',
  dair: 'dri',
  pedwar: 'pedair',
  bedwar: 'bedair',
  pedair: 'pedwar',
  bedair: 'bedwar',
};

const governsAr =
  '(?:[gc]|ch|)(?:anolbwynt|wrand|ffeith|dyl?anwad|ddylanwad|dibynn|ddibynn|elw|manteis|fanteis|edrych|wras|effeith|ibynn)\\p{L}*|effaith|effeithiau|sylw|pwyslais|bwyslais';
const governsA =
  'ymwneud|ymgysylltu|cysylltu|gysylltu|siarad|cyfweld|cydweithio|gydweithio|cwrdd|delio|cyfarfod|perthynas|berthynas|siaradwyd|cyfathrebu|gyfathrebu|ymgynghori|gymharu|cymharu|cytuno|rhannu|gweithio|weithio';

/** What a hostile reader planted in the text of the report: each kind wherever the text has room for it or a sibling of it. */
const named: PlantedKind[] = [
  kind('y techneg', `(?<=${start}[Yy] )\\p{Ll}+${end}`, undone),
  kind("i'r gweledigaeth", `(?<=['’]r )\\p{Ll}+${end}`, undone),
  kind(
    'y faban',
    `(?<=(?:${start}[Yy]|['’]r) )(?:[pc](?!h)|t(?!h)|b|g|m|d(?!d))\\p{Ll}+${end}`,
    ([word = ''], { isRadical }) =>
      isVerb(word) || !isRadical(word) || /^(?:dylai|mae|byth|pan|gellir|lle)/.test(word) ? undefined : softened(word),
  ),
  kind('tystiolaeth clir', `(?<=${start}\\p{L}{4,} )\\p{Ll}{3,}${end}`, ([word = ''], words) => {
    const radical = words.radical(word);
    return radical !== undefined && softened(radical) === word && words.isAdjective(radical) ? radical : undefined;
  }),
  kind(
    'barn cryf',
    `(?<=${start}(?:\\p{L}*(?:iaeth|aeth|fa)|barn|farn|rhan|ran|system|proses|broses) )\\p{Ll}{3,}${end}`,
    ([word = ''], words, _, nth) => {
      const radical = words.radical(word);
      return word === 'gref' || (radical !== undefined && words.isAdjective(radical))
        ? ['cryf', 'trwm', 'gryf', 'byr'][nth % 4]
        : undefined;
    },
  ),
  kind(
    'Gwelodd yr adolygiad tystiolaeth',
    `(?<=${start}(?:\\p{L}+odd|[Cc]anfu|[Cc]aiff|[GgDd]d?\\p{L}*all(?:ai)?|[DdGg]d?ylai)(?:['’]r| yr?)? (?:${W})(?: (?:cymdeithasol|ifanc|lleol))? )\\p{Ll}{3,}${end}`,
    ([word = ''], { radical, isAdjective }) => {
      const of = radical(word);
      return of !== undefined && softened(of) === word && !isAdjective(of) ? of : undefined;
    },
  ),
  kind(
    'gan weithwyr … meddwl',
    `(?<=${start}(?:gan|i)(?:['’]r| yr?)? ${W}(?: (?:cymdeithasol|ifanc|lleol|proffesiynol|maeth))? )\\p{Ll}{3,}${end}`,
    ([word = ''], { radical, isAdjective }) => {
      const of = radical(word);
      return of !== undefined && softened(of) === word && !isAdjective(of) ? of : undefined;
    },
  ),
  kind('yn cyson', `(?<=(?:${start}[Yy]n|['’]n) )\\p{Ll}{3,}${end}`, ([word = ''], { radical }) => {
    const of = radical(word);
    return of !== undefined && softened(of) === word ? of : undefined;
  }),
  kind('yn ran', `(?<=(?:${start}[Yy]n|['’]n) )(?:rh|ll)\\p{Ll}+${end}`, ([word = '']) => softened(word)),
  kind(
    'yn poblogaeth',
    `${start}(?:ym|yng|yn) ((?:mh|nh|ngh)\\p{Ll}+)${end}`,
    ([, word = ''], { radical }) => radical(word) && `yn ${radical(word)}`,
  ),
  kind('yn Nghymru', `${start}([Yy])(?:ng|m) (?=(?:Ngh|ngh|Mh|mh)\\p{Ll})`, ([, y]) => `${y}n `),
  kind(
    'yn bywydau',
    `${start}(ym|yng|yn|fy) ((?:m|ng|n)[aeiouwylr]\\p{Ll}+)${end}`,
    ([, before, word = ''], { radical, isRadical }) => {
      const of = radical(word);
      if (of && mutated(of, 'nasal') === word) return `${before === 'fy' ? 'fy' : 'yn'} ${of}`;
      return before === 'ym' && isRadical(word) ? `yn ${word}` : undefined;
    },
  ),
  kind("a'i theulu", `(?<=${start}(?:[Ee]i|\\p{L}+['’]i) )(?:b|d|g)\\p{Ll}+${end}`, ([word = ''], { radical }) => {
    const of = radical(word);
    return of && /^[ptc]/.test(of) ? mutated(of, 'aspirate') : undefined;
  }),
  kind('a iechyd', `${start}([Aa])c (?=[aeiouyhw]\\p{Ll})`, ([, a]) => `${a} `),
  kind('na canlyniadau', `(?<=${start}na )(?:ch|ph|th)\\p{Ll}+${end}`, undone),
  kind('na ymgysylltu', `${start}nac (?=[aeiouwy])`, () => 'na '),
  kind('mae for yw', `(?<=${start}(?!(?:[Nn]id|[Nn]ad|[Bb]eth|[Pp]wy|[Oo]s|[Pp]a) )${W} )yw(?=['’ ])`, () => 'mae'),
  kind('mae for sydd', `(?<=${start}${W} )sy(?:dd)?(?=['’ ])`, () => 'mae'),
  kind(
    'Roeddent rheolwyr',
    `${start}([Rr]oedd|[Mm]ae|[Bb]ydd|[Gg]all|[Gg]allai|[Dd]ylai|[Bb]yddai)(?=(?:['’]r| y)? (?:${plurals})${end})`,
    ([, verb = '']) => keepCapital(verb, pluralVerbs[verb.toLowerCase()] ?? ''),
  ),
  kind(
    'Nododd … bod',
    `(?<=${start}(?:${W}odd|[Cc]anfu|[Cc]redir|[Gg]wyddai|[Cc]redai)[^.,;]{0,60} )fod${end}`,
    () => 'bod',
  ),
  kind(
    'Nid yw → Mae',
    `${start}([Nn])(?:id (?:yw|oedd|oes)|i (?:chafodd|all|allai|ddylai|ellir|chaiff))${end}`,
    ([found = '']) => {
      const word = found.split(' ')[1] ?? '';
      const made: Record<string, string> = {
        yw: 'mae',
        oes: 'mae',
        oedd: 'roedd',
        chafodd: 'cafodd',
        all: 'gall',
        allai: 'gallai',
        ddylai: 'dylai',
        ellir: 'gellir',
        chaiff: 'caiff',
      };
      return keepCapital(found, made[word] ?? '');
    },
  ),
  kind('nad oedd → bod', `${start}nad (?:oedd|yw|oes)${end}`, () => 'bod'),
  kind('ni rhoddir', `(?<=${start}[Nn]i )(?!fydd|fu)\\p{Ll}{3,}${end}`, undone),
  kind(
    'na llwyddwyd',
    `(?<=${start}na )(?:(?:l(?!l)|r(?!h)|f|dd|[aeiouwy])\\p{Ll}{2,}|(?:ch|th|ph)\\p{Ll}+(?:odd|wyd|ir|iff|ant|ai|âi))${end}`,
    undone,
  ),
  kind(
    'dau seren',
    `${start}(?:[td]d?h?(?:au|wy|ri|air)|[pb]h?ed(?:war|air))(?= (?!o |${W}wyr)${W})`,
    ([word = '']) => otherGender[word],
  ),
  kind(
    'pedwar paneli',
    `(?<=${start}(?:pum|tri|saith|wyth|pedwar|naw|chwe|dau|ddau|dwy|ddwy|tair|pedair|\\d+) )\\p{Ll}{3,}${end}`,
    ([word = ''], { plural }) => plural(word),
  ),
  kind('5 blynedd', `(?<=${start}(?:\\p{L}+|\\d+) )[mfb]lynedd${end}`, ([word = '']) =>
    word === 'mlynedd' ? 'blynedd' : 'mlynedd',
  ),
  kind('bob plant', `(?<=${start}[Pbp](?:h|)ob )\\p{Ll}{3,}${end}`, ([word = ''], { plural }) => plural(word)),
  kind('2 canlyniad', '(?<=(?:^| )2 )\\p{Ll}{3,}(?=[^\\p{L}]|$)', undone, 'interface'),
  kind('3 canlyniad', '(?<=(?:^| )3 )\\p{Ll}{3,}(?=[^\\p{L}]|$)', undone, 'interface'),
  kind(
    '6 canlyniadau',
    '(?<=(?:^| )6 )\\p{Ll}{3,}(?=[^\\p{L}]|$)',
    ([word = ''], { plural }) => plural(word),
    'interface',
  ),
  kind('canolbwyntio arno', `(?<=${start}(?:${governsAr}) )ar(?= )`, () => 'arno'),
  kind('wrthynt for wrthym', `${start}(?:${Object.keys(theirs).join('|')})${end}`, ([word = ''], _, en) =>
    /\b(?:us|we|our)\b/i.test(en) ? theirs[word] : undefined,
  ),
  kind('gyda for gan', `(?<=${start}${W}(?:wyd|ir)(?: (?!gan )[\\p{L}'’]+){0,3} )gan(?= )`, (_, __, en) =>
    /\bby\b/i.test(en) ? 'gyda' : undefined,
  ),
  kind('gwrando iddynt', `(?<=${start}(?:${governsAr}) )(ar|arnynt|arno|arni)(?![\\p{L}])`, ([word = '']) =>
    word === 'ar' ? 'i' : word.replace('arn', 'idd'),
  ),
  kind('peidio dilyn', `(?<=${start}(?:[pb]eidio|pheidio|${governsA}) )(?:â|ag) `, () => ''),
  kind(
    'ymwelodd … adrannau',
    `(?<=${start}(?:ymwel(?:d|wyd|odd)|cyfwelwyd|chyfweld|cyfweld)(?: ${W}){0,3} )(?:â|ag) `,
    () => '',
  ),
  kind('lleiafrif', `${start}(?:[mf]wyafrif|[rR]?han fwyaf|mwyaf)${end}`, ([word = '']) =>
    word.endsWith('fwyaf')
      ? 'lleiafrif'
      : word === 'mwyaf'
        ? 'lleiaf'
        : word.startsWith('f')
          ? 'leiafrif'
          : 'lleiafrif',
  ),
  kind('gostyngiad', `${start}(?:${Object.keys(opposite).join('|')})${end}`, ([word = '']) => opposite[word]),
  kind('hyn for hŷn', `${start}(?:\\p{L}*[âêîôûŵŷ]\\p{L}*)${end}`, ([word = ''], { isWord }) => {
    const plain = word
      .normalize('NFD')
      .replace(/\u0302/g, '')
      .normalize('NFC');
    return isWord(plain) ? plain : undefined;
  }),
  kind('nhw for hwy', `${start}hwy${end}`, () => 'nhw'),
  kind('a clause dropped', ', [^,.;]{60,}(?=[,.])', () => ''),
  kind(
    "o'i dioddef",
    `(?<=${start}(?:[Ee]i|\\p{L}+['’]i|i['’]w) )(?:dd|f|l(?!l)|r(?!h)|[aeiouwy])\\p{Ll}{3,}${end}`,
    ([word = ''], { radical }) => {
      const of = radical(word);
      return of && softened(of) === word ? of : undefined;
    },
  ),
];

/** The kinds that it caught are not named there; these are the commonest that writers of Welsh make, and that no list above has. */
const further: PlantedKind[] = [
  kind('o plant', `(?<=${start}(?:i|o|ar|am|at|gan|dan|dros|drwy|heb|wrth) )\\p{Ll}{3,}${end}`, undone),
  kind('a plant', `(?<=${start}(?:[Aa]|â|gyda|na) )(?:ph|th|ch)\\p{Ll}+${end}`, undone),
  kind('eu asesiadau', `(?<=${start}(?:[Ee]u|[Ee]in|\\p{L}+['’]u) )h[aeiouwy]\\p{Ll}+${end}`, undone),
  kind('y adroddiad', `${start}([Yy])r (?=[aeiouwyh]\\p{Ll})|${start}([Yy]) (?=[bcdfglmnprst]\\p{Ll})`, ([, yr, y]) =>
    yr ? `${yr} ` : `${y}r `,
  ),
  kind("wedi'i for wedi'u", `(?<=${start}wedi['’])u(?= )`, () => 'i'),
  kind('hwn for hon', `${start}h[wo]n(?: hwnnw)?${end}`, ([word = '']) => ({ hwn: 'hon', hon: 'hwn' })[word]),
  kind(
    'plant hwn',
    `(?<=(?:['’]r |${start}[Yy]r? )\\p{L}+(?:au|oedd|ion|iaid|wyr|iau|i|plant|blant|phlant) )hyn${end}`,
    (_, __, ___, nth) => ['hwn', 'hon'][nth % 2],
  ),
  kind(
    'nifer plant',
    `(?<=${start}(?:[Nn]ifer|[Ll]lawer|lawer|[Mm]wyafrif|digon|ddigon|nifer fach|cyfres|amrywiaeth|rhagor|gormod) )o (?=[\\p{L}]{3})`,
    () => '',
  ),
  kind('mewn y', `${start}([Yy])n (?=yr? \\p{Ll}{3,})`, ([, y]) => (y === 'Y' ? 'Mewn ' : 'mewn ')),
  kind(
    'oes for yw',
    `(?<=${start}(?:[Nn]id|nad) )(?:oes|yw)(?=[ '’])`,
    ([word = '']) => ({ oes: 'yw', yw: 'oes' })[word],
  ),
  kind(
    'i eu',
    `${start}([ioaâ])['’]([uw])(?= )|${start}(i)['’](w)(?= )`,
    ([, before, clitic], _, __, nth) => `${before} ${clitic === 'u' || nth % 2 ? 'eu' : 'ei'}`,
  ),
  kind(
    'ag plant',
    `${start}(ag|â|gydag|gyda)(?= \\p{Ll}{2,})`,
    ([, word = '']) => ({ ag: 'â', â: 'ag', gydag: 'gyda', gyda: 'gydag' })[word],
  ),
  kind('arno for arnynt', `${start}(?:${Object.keys(singular).join('|')})${end}`, ([word = '']) => singular[word]),
  kind(
    'deall yn llawn y deunydd',
    `${start}(\\p{Ll}{4,}(?:io|[^a]u|hau))(?:['’]r| (yr?)) (\\p{Ll}{3,})${end}`,
    ([, verb = '', article, noun = ''], { plural, radical }, _, nth) =>
      plural(noun) || plural(radical(noun) ?? '')
        ? `${verb}'n ${['llawn', 'gynnar', 'arbennig', 'gyson'][nth % 4]} ${article ?? (/^[aeiouwyh]/.test(noun) ? 'yr' : 'y')} ${noun}`
        : undefined,
  ),
  kind(
    'cymdeithasol gwasanaethau',
    `${start}(\\p{Ll}{5,}) (\\p{Ll}{4,}(?:ol|us))${end}`,
    ([, noun = '', adjective = ''], { plural, radical, isAdjective }) =>
      (plural(noun) ?? (/(?:au|oedd|ion|wyr)$/.test(noun) ? noun : undefined)) &&
      isAdjective(radical(adjective) ?? adjective)
        ? `${adjective} ${noun}`
        : undefined,
  ),
  kind('gwasanateh', `${start}\\p{Ll}{7,}${end}`, ([word = ''], { isWord }, _, nth) => {
    const at = 2 + (nth % (word.length - 4));
    const made = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    return made === word || isWord(made) ? undefined : made;
  }),
  kind('word left in English', `${start}\\p{Ll}{7,}${end}`, (_, { isWord }, en) =>
    en.match(/\b[a-z]{7,}\b/g)?.find((word) => !isWord(word)),
  ),
  kind('a number changed', '(?<![\\d.,/-])\\d{1,5}(?![\\d.,/-])', ([number = '']) => String(Number(number) + 1)),
];

export const plantedKinds: PlantedKind[] = [...named, ...further];
