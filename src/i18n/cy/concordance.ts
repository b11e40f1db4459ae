import { welshCount } from '../../language/welsh/count.ts';
import type { Words } from '../en.ts';

/** The words of the concordance, in Welsh. */
export const concordance: Words['concordance'] = {
  title: 'Mynegai geiriau',
  description: 'Pob gair yn yr adroddiad ({first} – {last}), gyda dolenni i’r darnau lle mae’n digwydd.',
  intro:
    'Pob gair yn yr adroddiad yn nhrefn yr wyddor, ac eithrio geiriau cyffredin fel “y”, gyda dolenni i’r darnau lle mae’n digwydd. Rhestrir enwau, lleisiau a rhifau hefyd. Mae geiriau wedi’u treiglo yn arwain at y ffurf gysefin.',
  letters: 'Geiriau yn ôl eu llythyren gyntaf',
  words: 'Geiriau',
  count: {
    word: welshCount({ noun: 'gair', gender: 'm' }, 'Dim geiriau'),
  },
  letterTitle: 'Geiriau sy’n dechrau â’r llythyren {letter}',
  letterDescription:
    'Geiriau’r adroddiad sy’n dechrau â’r llythyren {letter} ({first} – {last}), gyda dolenni i’r darnau lle maent yn digwydd.',
  forms: 'hefyd',
  see: 'gweler',
  more: '{n} yn rhagor',
  names: {
    person: 'Pobl',
    body: 'Cyrff',
    authority: 'Awdurdodau lleol',
    programme: 'Rhaglenni, fframweithiau a systemau',
    model: 'Modelau a dulliau',
  },
  speakers: 'Lleisiau',
  numbers: 'Rhifau',
  numbersOrder: 'Pob gwerth ym mhob ystadegyn, o’r lleiaf i’r mwyaf; gosodir ystod yn ôl ei gwerth isaf.',
};
