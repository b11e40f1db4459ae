import type { Finding, Passage } from '../../src/translation/passage.ts';

/** A kind of mistake as a person would make it: where it can be made in good Welsh, and what it makes of it. */
export interface PlantedKind {
  kind: string;
  at: RegExp;
  made: string;
  /** Where the English must have this, too, for the change to be a mistake. */
  english?: RegExp;
}

const kind = (name: string, at: RegExp, made: string, english?: RegExp): PlantedKind => ({
  kind: name,
  at,
  made,
  ...(english ? { english } : {}),
});

/** The kinds that a hostile reader planted in the text, each to be planted wherever the text has room for it. */
export const plantedKinds: PlantedKind[] = [
  kind('y techneg', /(?<= y )(d)(echneg|ystiolaeth|udalen|rafodaeth)(?!\p{L})/u, 't$2'),
  kind(
    "i'r gweledigaeth",
    /(?<='r |y )(weledigaeth|wefan|farn|berthynas|broses|ganolfan|gyfradd|ddarpariaeth)(?!\p{L})/u,
    '$radical',
  ),
  kind('y faban', /(?<= y )(baban|cynllun|plentyn|teulu|tîm|bwrdd|gwasanaeth|polisi)(?!\p{L})/u, '$soft'),
  kind(
    'tystiolaeth clir',
    /(?<=(?:tystiolaeth|dystiolaeth|thystiolaeth|barn|farn|perthynas|berthynas|rhan|ran|strategaeth|ymyrraeth|darpariaeth|ddarpariaeth|asiantaeth|goruchwyliaeth|oruchwyliaeth) )(glir|gynnar|dda|gyson|gadarn|ddigonol|bwysig|gymdeithasol|reolaidd|leol|broffesiynol|wael|sylweddol|benodol)(?!\p{L})/u,
    '$radical',
  ),
  kind('barn cryf', /(?<=\p{L}+ )gref(?!\p{L})/u, 'cryf'),
  kind('Gwelodd yr adolygiad tystiolaeth', /(?<=(?:odd|anfu)(?:'r| yr) adolygiad )(d)(ystiolaeth)/u, 't$2'),
  kind(
    'gan weithwyr … meddwl',
    /(?<=(?:rhaid|angen|cyfle|gyfle|modd|anodd|posibl|bosibl|pwysig) i \p{L}+ (?:cymdeithasol )?)(f|dd|g|w)(\p{Ll}+)(?!\p{L})/u,
    '$radical',
  ),
  kind(
    'yn cyson',
    /(?<= yn )(gyson|gadarn|gyflym|gynnar|bwysig|dda|glir|briodol|ddigonol|drylwyr|gyfrifol)(?!\p{L})/u,
    '$radical',
  ),
  kind('yn ran', /(?<= yn )(rh|ll)(an|wystr|eol|ai|awn)(?!\p{L})/u, '$soft'),
  kind(
    'yn poblogaeth',
    /(?<![\p{L}])(ym|yng|yn) (mhoblogaeth|mywyd\p{L}*|nghartref\p{L}*|mholisïau|ngwasanaeth\p{L}*|nghynllun\p{L}*|nheulu\p{L}*|mhrofiad\p{L}*|mhenderfyniad\p{L}*|mhroses\p{L}*|ngwaith|nhrefniadau)(?!\p{L})/u,
    'yn $radical',
  ),
  kind('yn Nghymru', /yng (Ngh\p{L}+)/u, 'yn $1'),
  kind('yn bywydau', /ym (mywydau|mywyd|marn)(?!\p{L})/u, 'yn $radical'),
  kind("a'i theulu", /(?<=(?:plentyn|blentyn|unigolyn|baban) a'i )(deulu|rieni|gefndir)/u, '$aspirate'),
  kind(
    'a iechyd',
    /(?<![\p{L}])ac (iechyd|addysg|asesiadau|awdurdodau|anghenion|ymarferwyr|oedolion|ansawdd|atebolrwydd)/u,
    'a $1',
  ),
  kind('na canlyniadau', /(?<![\p{L}])(na) (ch|ph|th)(\p{Ll}+)/u, '$1 $hard$3'),
  kind('na ymgysylltu', /(?<![\p{L}])nac ([aeiouwy]\p{L}+)/u, 'na $1'),
  kind('mae for yw', /(?<![\p{L}])yw (hon|hwn|hyn)(?=[.,])/u, 'mae $1'),
  kind('mae for sydd', /(?<=(?: y | yr )\p{L}+ )sydd(?= )/u, 'mae'),
  kind(
    'Roeddent rheolwyr',
    /(?<![\p{L}])([Rr]oedd) (rheolwyr|gweithwyr|ymarferwyr|plant|pobl|rhieni|awdurdodau|staff|teuluoedd|rhai)(?!\p{L})/u,
    '$1ent $2',
  ),
  kind('Nododd … bod', /(?<=(?:[Nn]ododd|[Dd]ywedodd|[Gg]welodd|[Cc]anfu|[Cc]redai)[^.,;]{0,50} )fod(?!\p{L})/u, 'bod'),
  kind('Nid yw → Mae', /(?<![\p{L}])Nid yw/u, 'Mae'),
  kind('nad oedd → bod', /(?<![\p{L}])nad (?:oedd|yw|oes)(?!\p{L})/u, 'bod'),
  kind('ni rhoddir', /(?<![\p{L}])([Nn]i) (r|dd|l|w)(\p{Ll}+(?:wyd|ir|odd|id|ai))(?!\p{L})/u, '$1 $radicalOf23'),
  kind('na llwyddwyd', /(?<![\p{L}])(na) (r|dd|l|f)(\p{Ll}+(?:wyd|ir|odd|id|ai))(?!\p{L})/u, '$1 $radicalOf23'),
  kind('dau seren', /(?<![\p{L}])(?:dwy|ddwy) (\p{L}+)/u, 'dau $1'),
  kind(
    'pedwar paneli',
    /(?<![\p{L}])(pum|tri|saith|pedwar|naw|chwe|dau) (awdurdod|cam|plentyn|achos)(?!\p{L})/u,
    '$1 $plural',
  ),
  kind('5 blynedd', /(?<![\p{L}])(mlynedd|flynedd|blynedd)(?= neu|[ .,])/u, '$otherYears'),
  kind(
    'bob plant',
    /(?<![\p{L}])(bob|pob|phob) (plentyn|awdurdod|gweithiwr|ysgol|teulu|achos)(?!\p{L})/u,
    '$1 $plural',
  ),
  kind('canolbwyntio arno', /(?<=anolbwyntio )ar (?=\p{Ll})/u, 'i '),
  kind('wrthynt for wrthym', /(?<![\p{L}])wrthym(?!\p{L})/u, 'wrthynt', /\bus\b/),
  kind('gwrando iddynt', /(?<=wrand(?:o|awyd|awodd) )(ar|arnynt)(?!\p{L})/u, 'i'),
  kind('peidio dilyn', /(?<=[pb]eidio )(?:â|ag) /u, ''),
  kind('ymwelodd … adrannau', /(?<=ymwel(?:d|wyd|odd)(?: \p{L}+){0,3} )(?:â|ag) /u, ''),
  kind('lleiafrif', /(?<![\p{L}])([mf]wyafrif)/u, 'lleiafrif'),
  kind('gostyngiad', /(?<![\p{L}])(cynnydd|gynnydd|chynnydd)(?!\p{L})/u, 'gostyngiad'),
  kind('hyn for hŷn', /hŷn/u, 'hyn'),
  kind('nhw for hwy', /(?<= )hwy(?!\p{L})/u, 'nhw'),
  kind('a clause dropped', /, [^,.;]{60,}(?=[,.])/u, ''),
  kind("o'i dioddef", /(?<=(?:o'i|â'i|i'w|ei) )(dd|f|w)(\p{Ll}{4,})/u, '$radical'),
  kind('gyda for gan', /(?<=(?:wyd|ir) )gan(?= )/u, 'gyda'),
];

export interface Planted {
  kind: string;
  planted: number;
  caught: number;
  missed: string[];
}

/** Plants each kind in up to `most` places of good text, one at a time, and counts those that a check speaks of. */
export function plantedResults(
  passages: Passage[],
  check: (of: Passage) => Finding[],
  make: (made: string, match: string[]) => string | undefined,
  most = 6,
): Planted[] {
  return plantedKinds.map(({ kind, at, made, english }) => {
    const places = passages
      .filter(({ form, en }) => form === 'prose' && (!english || english.test(en ?? '')))
      .flatMap((passage) => {
        const found = at.exec(passage.cy);
        const words = found && make(made, [...found]);
        if (!found || words === undefined || !passage.own.includes(found[0])) return [];
        const put = (text: string) => {
          const again = at.exec(text);
          return again ? text.slice(0, again.index) + words + text.slice(again.index + again[0].length) : text;
        };
        return [{ passage, changed: { ...passage, cy: put(passage.cy), own: put(passage.own) }, at: found.index }];
      })
      .slice(0, most);
    const missed = places.filter(({ passage, changed }) => check(changed).length <= check(passage).length);
    return {
      kind,
      planted: places.length,
      caught: places.length - missed.length,
      missed: missed.map(
        ({ passage, changed, at }) => `${passage.unit}: …${changed.cy.slice(Math.max(0, at - 25), at + 30)}…`,
      ),
    };
  });
}
