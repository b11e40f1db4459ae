import { type PageBlock, pageBlocks } from '../../../authoring/page-text.ts';
import type { EditionPage } from '../../../model/report.ts';
import { type Passage, passage, withoutQuotedEnglish } from '../../../translation/passages/passage.ts';
import type { Pages } from '../../read/pages.ts';

/** The Welsh of the edition's own pages, block by block beside the English. */
export const pagePassages = ({ texts }: Pick<Pages, 'texts'>): Passage[] =>
  texts.flatMap(({ page, en = '', cy = '' }) => pairs(page, pageBlocks(en), pageBlocks(cy)));

/** Blocks in their order; where the pages have not as many, the last ones have no partner and say so by their inserts. */
function pairs(page: EditionPage, en: PageBlock[], cy: PageBlock[]): Passage[] {
  return Array.from({ length: Math.max(en.length, cy.length) }, (_, index) => {
    const [english, welsh] = [en[index], cy[index]];
    const form = welsh?.isHeading ? 'short' : 'prose';
    const words = withoutQuotedEnglish(passage(`page ${page}`, form, english?.text ?? '', welsh?.text ?? ''));
    return {
      ...words,
      inserts: {
        en: [...words.inserts.en, ...(english ? [kindOf(english), ...english.inserts] : [])],
        cy: [...words.inserts.cy, ...(welsh ? [kindOf(welsh), ...welsh.inserts] : [])],
      },
    };
  });
}

const kindOf = ({ isHeading }: PageBlock): string => (isHeading ? 'a heading' : 'a paragraph or item');
