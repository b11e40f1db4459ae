import { describe, expect, it } from 'vitest';
import { carrying, forFolder } from '../../../src/client/collection/gathered.ts';
import { forgetFolder, isOfFolder, keepFolder, keptFolder } from '../../../src/client/collection/kept.ts';
import { page } from '../page.ts';

/** A browser's storage, and the address of a page. */
function browser({ hash = '', stored = {} }: { hash?: string; stored?: Record<string, string> } = {}) {
  const kept = new Map(Object.entries(stored));
  const location = { hash };
  page({
    location,
    history: { state: null, replaceState: (_: unknown, __: string, address: string) => (location.hash = address) },
    localStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    },
  });
  return { kept, location };
}

describe('the folder that a browser keeps', () => {
  it('is not there before somebody asks for it, and goes without a trace', () => {
    const { kept } = browser();
    expect(keptFolder('/')).toBeUndefined();
    expect(keepFolder('/', ['c11', 'q8'])).toBe(true);
    expect(keptFolder('/')).toEqual(['c11', 'q8']);
    expect(keptFolder('/report/')).toBeUndefined();
    forgetFolder('/');
    expect(kept.size).toBe(0);
  });

  it('may be empty, and is a folder then, too', () => {
    browser();
    keepFolder('/', []);
    expect(keptFolder('/')).toEqual([]);
  });

  it('is none where a browser refuses', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    page({ localStorage: { getItem: refuse, setItem: refuse, removeItem: refuse } });
    expect(keptFolder('/')).toBeUndefined();
    expect(keepFolder('/', ['c11'])).toBe(false);
    expect(() => forgetFolder('/')).not.toThrow();
  });

  it('hears of its own changes in other windows alone', () => {
    expect([null, 'folder /', 'folder /report/', 'slash'].map((key) => isOfFolder({ key }, '/'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('what a page adds to', () => {
  it('is nothing on a page of a passage where no folder is kept', () => {
    browser({ hash: '#folder=c11' });
    const folder = forFolder('/', {});
    expect([folder.ids, folder.add('q8')]).toEqual([undefined, false]);
  });

  it('is the address of a page that carries it, which stores nothing', () => {
    const { kept, location } = browser();
    forFolder('/', { carried: true }).add('c11');
    forFolder('/', { carried: true }).add('q8');
    expect(location.hash).toBe('#folder=c11,q8');
    expect(forFolder('/', { carried: true })).toMatchObject({ ids: ['c11', 'q8'], address: 'c11,q8' });
    expect(kept.size).toBe(0);
  });

  it('is the kept folder wherever one is kept', () => {
    const { kept, location } = browser({ hash: '#folder=q1', stored: { 'folder /': 'c11' } });
    forFolder('/', { carried: true }).add('q8');
    expect([kept.get('folder /'), location.hash]).toEqual(['c11,q8', '#folder=q1']);
    expect(forFolder('/', {}).address).toBe('');
  });
});

it('a link carries a list to a page, and nothing where there is none', () => {
  expect(carrying('/en/search/', ['c11', 'q8'])).toBe('/en/search/#folder=c11,q8');
  expect(carrying('/en/search/', [])).toBe('/en/search/');
});
