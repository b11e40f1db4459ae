/** Text without what XML 1.0 cannot hold, not even escaped: control characters, halves of characters, U+FFFE and U+FFFF. */
export const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** Text as it stands in the text or in an attribute of XML. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"']/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign] ?? 'apos'};`);

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';
