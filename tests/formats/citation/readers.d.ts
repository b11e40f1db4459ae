/** Readers and a formatter of citations whose packages have no types of their own, as far as the tests need them. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-ris';
declare module 'citeproc' {
  export interface System {
    retrieveLocale: (lang: string) => string;
    retrieveItem: (id: string) => Record<string, unknown>;
  }
  export interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
  }
  export class Engine {
    constructor(system: System, style: string, lang: string, forceLang: boolean);
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: string[]): void;
    makeCitationCluster(items: CitationItem[]): string;
    makeBibliography(): [unknown, string[]];
  }
}
