import type { Locale } from '../../i18n/locale.ts';

const list = (...words: string[]): string[] => words.join(' ').split(' ');

/**
 * Words that ask, beg or only hold a sentence together, as people speak and type: beside others they are left out, though
 * texts have some of them. Without accents. Known when the index is made, and passed on with it.
 */
export const askingWords: Record<Locale, readonly string[]> = {
  en: list(
    'happen happens happened please tell show explain mean means meant called else ever anyone anybody someone somebody anything',
    'whats whos wheres hows whys kind sort type yet maybe actually basically ok gonna wanna kinda cos coz cuz innit aint',
    'bother bothered quite rather already instead anymore nowadays somehow somewhere anywhere thing bunch guys currently regarding concerning hello hi',
    'wondering wondered wonder exactly specifically',
    'end ending ends ended',
  ),
  cy: list(
    'dangos dangoswch esbonio esboniwch plis helo rhywbeth rhywun math fath ydw ydan dydan dydw dydyw ddaru siwt',
    'dw dwi wi rwyf rwyn im in dach dych ydach odw odi odyn nage naci ie oce sdim sneb dos smo so sai sa swn sen bo ody',
    'wel jyst jest rili hefo gin gynno gynni gynnon rwan wan ma sgin sgen sda',
    'be bedi shwt fana fanna fama odd on own bron falle ella hwrach efallai',
    'wastad erioed chwaith eitha reit ofnadwy tipyn bit dydd diwrnod dyddia dyddie dyddiau heddiw heddi ddoe fory lot',
    'di nol ces cesh ges gesh gefais wnes nes nath oni oeddwn buasai baswn fasan fyswn ddyla ddylse ddylen tybed union',
    'nin hin fin tin wastod gorfod gwmpas ymyl plith mysg ochr cyfer gyfer ystod',
  ),
};
