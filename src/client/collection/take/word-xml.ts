/** What every part of a Word document begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names of WordprocessingML and of its links, for the root of a part. */
export const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A text for XML 1.0, without the signs that it cannot hold. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${mode}/>`;

const relations = (...all: string[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;

/** The parts that say what the others are (ECMA-376, part 2). */
export const packageParts = {
  contentTypes: `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  relationships: relations(
    relation('document', `${office}/officeDocument`, 'word/document.xml'),
    relation('properties', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ),
  /** @param links the addresses of links, of which the first is "link1" */
  documentRelationships: (links: readonly string[]): string =>
    relations(
      relation('styles', `${office}/styles`, 'styles.xml'),
      relation('numbering', `${office}/numbering`, 'numbering.xml'),
      ...links.map((address, at) =>
        relation(`link${at + 1}`, `${office}/hyperlink`, address, ' TargetMode="External"'),
      ),
    ),
  properties: (title: string, language: string): string =>
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`,
};
