import { type CountedNoun, welshCount } from '../../../language/welsh/count.ts';
import type { Words } from '../../en.ts';

const passage: CountedNoun = { noun: 'darn', gender: 'm' };

/** What the folder of passages says, and the links that add to it, in Welsh. */
export const collection: Words['collection'] = {
  title: 'Ffolder o ddarnau',
  description:
    'Darnau o’r adroddiad y gallwch eu casglu a’u rhoi mewn trefn, a mynd â hwy gyda chi ar ffurf dolen, dogfen Word, tabl neu gyfeirnodau.',
  lead: 'Gallwch gasglu darnau o’r adroddiad yma, eu rhoi mewn trefn a mynd â hwy gyda chi.',
  citeAs: 'Sut i gyfeirio at hyn',
  noScript:
    'Mae angen JavaScript ar y dudalen hon, a phorwr nad yw’n rhy hen: mae rhestr y ffolder yng nghyfeiriad y dudalen, a’ch porwr yn unig sy’n darllen honno. Hebddo, mae gan bob darn ei gyfeiriad ei hun, ac mae’r adroddiad cyfan ar un dudalen.',
  link: {
    add: 'Ychwanegu at y ffolder',
    isIn: 'Yn y ffolder ({n})',
    said: 'Ychwanegwyd at y ffolder. Nifer y darnau ynddo: {n}.',
    open: 'Agor y ffolder ({n})',
  },
  count: welshCount(passage, 'Dim darnau'),
  empty:
    'Mae’r ffolder hwn yn wag. Mae “Ychwanegu at y ffolder” ar dudalen pob darn a chyda phob canlyniad chwilio. Os ydych yn gwybod rhif darn, gallwch ei ychwanegu yma.',
  byNumber: {
    label: 'Ychwanegu yn ôl rhif neu gyfeiriad',
    example: 'Er enghraifft: {ids}',
    button: 'Ychwanegu',
  },
  failed: 'Methwyd â llwytho’r darn hwn.',
  up: 'Symud i fyny',
  down: 'Symud i lawr',
  remove: 'Tynnu',
  clear: 'Tynnu pob un',
  undo: 'Dadwneud',
  said: {
    moved: '{unit}: bellach rhif {n} o’r {all}.',
    removed: 'Tynnwyd: {unit}.',
    cleared: 'Tynnwyd pob darn.',
    added: 'Ychwanegwyd: {unit}.',
    restored: 'Mae’r ffolder fel yr oedd o’r blaen.',
    replaced: 'Mae {to} wedi cymryd lle {from}.',
    unknown: 'Nid yw’r canlynol yn yr adroddiad hwn: {ids}.',
    already: 'Eisoes yn y ffolder: {unit}.',
  },
  keep: {
    title: 'Cadw’r ffolder',
    nowhere:
      'Yng nghyfeiriad y dudalen hon y mae rhestr y ffolder, ac nid yn unman arall. Gallwch gopïo’r ddolen, neu gadw’r ffolder yn y porwr hwn: wedyn gallwch ychwanegu ato o dudalennau eraill.',
    keep: 'Cadw’r ffolder hwn yn y porwr hwn',
    kept: 'Cedwir y ffolder hwn yn y porwr hwn ac nid yn unman arall. Mae “Ychwanegu at y ffolder” ar dudalennau eraill yn ychwanegu ato.',
    forget: 'Rhoi’r gorau i’w gadw',
    forgotten: 'Nid yw’r porwr hwn yn cadw’r ffolder mwyach. Mae’r rhestr yng nghyfeiriad y dudalen hon o hyd.',
    other: 'Gyda dolen y daeth y rhestr hon. Nid hon yw eich ffolder chi, sydd wedi’i gadw yn y porwr hwn ({n}).',
    merge: 'Ychwanegu’r darnau hyn at fy ffolder',
    mine: 'Agor fy ffolder',
    refused: 'Nid yw’r porwr hwn yn gadael i wefan gadw dim. Mae’r rhestr yn y ddolen.',
  },
  take: {
    title: 'Mynd â’r ffolder gyda chi',
    copy: 'Copïo’r ddolen i’r ffolder hwn',
    word: 'Dogfen Word',
    table: 'Tabl (CSV)',
    print: 'Argraffu',
    saved: 'Cadwyd: {file}',
    failed: 'Methwyd â gwneud y ffeil. Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
    file: 'ffolder-o-ddarnau',
    again: 'Y ffolder hwn: {address}',
  },
};
