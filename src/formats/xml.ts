/** Text as it stands in the text or in an attribute of XML. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign] ?? 'apos'};`);

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';
