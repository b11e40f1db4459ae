import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { report } from '../../sites.ts';

const said = (file: string) =>
  DomUtils.textContent(parseDocument(readFileSync(join(report.dir, file), 'utf8'))).replace(/\s+/g, ' ');

test('the state of the translation is said in three sentences: all of it is translated, all drafts, none of it checked', () => {
  expect(said('en/translation/index.html')).toMatch(
    /All \d+ passages are translated\. ?All are drafts\. ?No person has checked them yet\./,
  );
  expect(said('cy/cyfieithiad/index.html')).toMatch(
    /Mae pob un o’r \d+ darn wedi’i gyfieithu\. ?Drafft yw pob un\. ?Nid oes neb wedi’u gwirio eto\./,
  );
});
