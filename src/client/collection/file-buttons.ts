import type { CollectionWords } from '../../components/collection/page-words.ts';
import type { Passage } from '../../formats/collection/passage.ts';
import { load } from '../reading/load.ts';
import { find } from '../search-page/find.ts';
import { listOf } from './list.ts';
import type { AskedFile } from './take/take-away.ts';
import { fill } from './text.ts';

/** The buttons that make files of the folder; what makes them is loaded with the first, and after a failure again. */
export function fileButtons(
  page: HTMLElement,
  site: string,
  words: CollectionWords,
  passages: () => Promise<Passage[]>,
): void {
  const said = find(page, '[data-taken]');
  let loading: Promise<unknown> | undefined;
  const loadMaker = (): Promise<unknown> => {
    loading ??= load(page.dataset.takeAway ?? '').catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const make = async (as: string): Promise<string> => {
    const [all] = await Promise.all([passages(), loadMaker()]);
    const asked: AskedFile = { as, taken: { passages: all, words, site, list: listOf(all.map(({ id }) => id)) } };
    dispatchEvent(new CustomEvent('take-away', { detail: asked }));
    return (await asked.file) ?? '';
  };
  page.addEventListener('click', async ({ target }) => {
    const as = target instanceof Element ? target.closest<HTMLElement>('[data-file]')?.dataset.file : undefined;
    if (!as) return;
    said.textContent = `${words.loading}…`;
    try {
      said.textContent = fill(words.take.saved, { file: await make(as) });
    } catch (error) {
      console.error(error);
      said.textContent = words.take.failed;
    }
  });
  find(page, '[data-print]').addEventListener('click', () => print());
}
