/** A text with its lines ended as everything here reads them, whatever ended them in its file: the same words are the same. */
export const plainLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A text with its lines ended as those of the file that it is written into are. */
export const lineEndsOf = (file: string, text: string): string =>
  file.includes('\r\n') ? plainLineEnds(text).replaceAll('\n', '\r\n') : text;
