import { expect, it, vi } from 'vitest';
import { page } from './page.ts';

/** Where a page with passages leads a reader who comes with a fragment; undefined where they stay. */
async function led(hash: string): Promise<{ to: string[]; next(hash: string): string[] }> {
  const ids = ['p3.2', 'q8', 'main'];
  const to: string[] = [];
  const location = { hash, replace: (address: string) => to.push(address) };
  const document = {
    getElementById: (id: string) => (ids.includes(id) ? {} : null),
    querySelectorAll: () => ids.slice(0, 2).map((id) => ({ id })),
  };
  const { happen } = page({ location, document });
  vi.resetModules();
  await import('../../src/client/reading/near-fragment.ts');
  const next = (other: string) => {
    location.hash = other;
    happen('hashchange');
    return to;
  };
  return { to, next };
}

it.each([
  ['#P3.2', ['#p3.2']],
  ['#p3-2', ['#p3.2']],
  ['#Q08', ['#q8']],
  ['#p3.2', []],
  ['#main', []],
  ['#MAIN', []],
  ['#p9.9', []],
  ['', []],
])('a reader who comes with "%s" is led to %j', async (hash, to) => {
  expect((await led(hash)).to).toEqual(to);
});

it('and so is one who follows a link in the page', async () => {
  const { next } = await led('#p3.2');
  expect(next('#Q8.')).toEqual(['#q8']);
});
