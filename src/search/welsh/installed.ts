import source from 'dictionary-cy';
import type { Report } from '../../model/report.ts';
import { type RadicalWords, radicalWords } from './dictionary.ts';
import { type WelshGuide, welshGuide } from './guide.ts';

let read: RadicalWords | undefined;

/** The radicals of the installed Welsh dictionary. To read it takes most of a second, so it is read once; never in a browser. */
export function welshRadicals(): RadicalWords {
  const text = new TextDecoder();
  read ??= radicalWords({ aff: text.decode(source.aff), dic: text.decode(source.dic) });
  return read;
}

/** What a report's Welsh is read by. */
export const installedGuide = ({ welsh }: Pick<Report, 'welsh'>): WelshGuide => welshGuide(welshRadicals(), welsh);
