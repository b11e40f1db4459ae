import source from 'dictionary-cy';
import { type RadicalWords, radicalWords } from './dictionary.ts';

let read: RadicalWords | undefined;

/** The radicals of the installed Welsh dictionary. To read it takes most of a second, so it is read once; never in a browser. */
export function welshRadicals(): RadicalWords {
  const text = new TextDecoder();
  read ??= radicalWords({ aff: text.decode(source.aff), dic: text.decode(source.dic) });
  return read;
}
