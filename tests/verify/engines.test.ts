// What readers do most, in Firefox and WebKit: the other tests of pages look at Chromium.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { useServer } from '../browser/browser.ts';
import { isCard, pageFiles, roomPages, sample } from '../site/site-files.ts';
import { type BuiltSite, fixture, report } from '../sites.ts';
import { clicks, type Engine, firefox, key, typed, webkit } from './engines.ts';

const urls = { [report.name]: useServer(report), [fixture.name]: useServer(fixture) };
const url = (built: BuiltSite, file: string) => urls[built.name]?.(file.replace(/index\.html$/, '')) ?? '';

/** Hundreds of rows like those of other pages. */
const isHuge = (file: string) => /^cy\/(?:ffynhonnell|llawn)\//.test(file);

/** Welsh pages of each kind, whose words are longer. */
function pagesOf(built: BuiltSite): string[] {
  const files = pageFiles(built);
  return [...new Set([...sample(files), ...roomPages(files)])].filter(
    (file) => file.startsWith('cy/') && !isCard(file) && !isHuge(file),
  );
}

/** The address of the last paragraph of the last chapter, in each language: "en/chapters/3/#p3.5". */
function lastParagraph({ content }: BuiltSite): string[] {
  return loadSoundReport(content)
    .chapters.slice(-1)
    .flatMap(({ paragraphs }) => paragraphs.at(-1)?.blocks[0] ?? [])
    .flatMap((unit) => locales.map((locale) => path({ to: 'unit', unit }, locale).slice(1)));
}

/** The same site by a server that lets its pages stand in frames. */
async function frameable(site: string): Promise<{ url: string; close(): void }> {
  const server = createServer(async ({ url: path = '/' }, response) => {
    const answer = await fetch(new URL(path, site));
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await once(server.listen(0), 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Shows a page in a frame of so many pixels. */
const inFrame = ([src = '', width = '']: string[]) => {
  const frame = document.querySelector('iframe') ?? document.body.appendChild(document.createElement('iframe'));
  Object.assign(frame, { width, height: '640', src });
  frame.style.border = '0';
  return '';
};
/** "0 over 320": by how much what is in the frame is too wide for it, less the bar that scrolls it; nothing until it is whole. */
const shownInFrame = ([src = '']: string[]) => {
  const { contentDocument: shown, contentWindow } = document.querySelector('iframe') ?? {};
  if (shown?.readyState !== 'complete' || shown.location.href !== src) return '';
  const { scrollWidth, clientWidth } = shown.documentElement;
  return `${scrollWidth - clientWidth} over ${contentWindow?.innerWidth}`;
};
const count = ([selector = '']: string[]) => String(document.querySelectorAll(selector).length);
const hasFocus = ([selector = '']: string[]) => String(document.activeElement?.matches(selector) ?? false);
const textOf = ([selector = '']: string[]) => document.querySelector(selector)?.textContent?.trim() ?? '';
const focusOn = ([selector = '']: string[]) => {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element ? 'there' : '';
};
/** "[120,300]": the middle of what is asked for, which is brought into sight. */
const middleOf = ([selector = '']: string[]) => {
  const element = document.querySelector(selector);
  // Folded where the window is narrow.
  element?.closest('details')?.setAttribute('open', '');
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getClientRects()[0] ?? {};
  return width > 0 ? JSON.stringify([x + width / 2, y + height / 2].map(Math.round)) : '';
};

describe.each([
  ['Firefox', firefox],
  ['WebKit', webkit],
])('in %s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.close());

  /** Touches what is asked for, once it is there: without a screen Firefox has no focus in which keys press buttons. */
  const press = async (selector: string) => {
    await expect.poll(() => engine.run(middleOf, [selector]), { timeout: 20_000 }).not.toBe('');
    const place = JSON.parse(await engine.run(middleOf, [selector]));
    const [x, y] = z.tuple([z.number(), z.number()]).parse(place);
    await engine.act(clicks(x, y, 1));
  };
  /** Writes in a box, once it is there. */
  const write = async (selector: string, text: string) => {
    await expect.poll(() => engine.run(focusOn, [selector]), { timeout: 20_000 }).toBe('there');
    await engine.act(typed(text));
  };
  const follow = (link: string) => write(link, key.enter);
  const appears = (selector: string) =>
    expect.poll(() => engine.run(count, [selector]), { timeout: 20_000 }).not.toBe('0');
  const goes = (selector: string) => expect.poll(() => engine.run(count, [selector]), { timeout: 20_000 }).toBe('0');
  const address = () => engine.run(() => location.href);

  test('no page of any kind scrolls sideways at 320 pixels', async () => {
    // No window is that narrow: a frame is.
    const framed = await frameable(url(report, ''));
    const faults: string[] = [];
    try {
      await engine.open(`${framed.url}robots.txt`);
      for (const file of pagesOf(report)) {
        const src = `${framed.url}${file.replace(/index\.html$/, '')}`;
        await engine.run(inFrame, [src, '320']);
        const shown = () => engine.run(shownInFrame, [src]);
        await expect.poll(shown, { message: file, timeout: 20_000 }).toMatch(/^\d+ over 320$/);
        faults.push(...[await shown()].filter((fault) => fault !== '0 over 320').map((fault) => `${file}: ${fault}`));
      }
    } finally {
      framed.close();
    }
    expect(faults).toEqual([]);
  });

  test('an address with a paragraph leads to it, clear of the line at the top', async () => {
    for (const built of [report, fixture]) {
      for (const to of lastParagraph(built)) {
        await engine.open('about:blank');
        await engine.open(url(built, to));
        const place = () =>
          engine.run(
            ([id = '']) => {
              const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
              const line = document.querySelector('.running-head')?.getBoundingClientRect().bottom ?? 0;
              return top >= line && top < innerHeight ? 'in sight' : `at ${top}, below a line at ${line}`;
            },
            [to.replace(/^.*#/, '')],
          );
        await expect.poll(place, { message: to, timeout: 5000 }).toBe('in sight');
      }
    }
  });

  test('a search finds, is narrowed by a filter, leads to the passage, and is there again on the way back', async () => {
    await engine.open(url(fixture, 'en/search/'));
    await appears('[data-slash]:not([hidden])');
    await write('#q', `books${key.enter}`);
    await appears('ol[aria-busy="false"] [data-result]');
    const all = Number(await engine.run(count, ['[data-result]']));
    await press('[data-filter="kind"] input[value="paragraph"]');
    await expect.poll(address).toContain('kind=paragraph');
    await expect.poll(async () => Number(await engine.run(count, ['[data-result]']))).toBeLessThan(all);
    await follow('[data-result] .mark a');
    await appears('main mark');
    await follow('.way-back a');
    await appears('ol[aria-busy="false"] [data-result]');
    expect(await address()).toContain('kind=paragraph');
  });

  test('the quick search answers, closes to where it was opened, and leads on', async () => {
    await engine.open(url(fixture, 'en/chapters/1/'));
    await follow('a[data-search-link]');
    await appears('dialog[open] input');
    await engine.act(typed('books'));
    await appears('dialog li a');
    await engine.act(typed(key.escape));
    await goes('dialog[open]');
    expect(await engine.run(hasFocus, ['a[data-search-link]'])).toBe('true');
    await engine.act(typed(key.enter));
    await appears('dialog[open] input');
    await engine.act(typed('books'));
    await appears('dialog li a');
    await engine.act(typed(`${key.down}${key.enter}`));
    await appears('main mark');
  });

  test('a passage is cited in a panel, which gives the focus back', async () => {
    await engine.open(url(fixture, 'cy/penodau/1/'));
    await follow('main a.cite');
    await appears('dialog[open] [data-citation]');
    expect(await engine.run(textOf, ['dialog [data-citation]'])).toContain('Swyddfa Ddarllen Brynarth (2019)');
    await press('dialog .close');
    await goes('dialog[open]');
    expect(await engine.run(hasFocus, ['a.cite'])).toBe('true');
  });

  test('a folder has the passages of its address', async () => {
    await engine.open(url(fixture, 'cy/casgliad/#q1,c2'));
    await appears('[data-passage="q1"] [data-ref]');
    await press('[data-passage="c2"] [data-act="up"]');
    await expect.poll(address).toMatch(/#c2,q1$/);
  });

  test('the other view of a chart says its values at the keys, and is left', async () => {
    await engine.open(url(fixture, 'en/figures/f1/'));
    await appears('[data-chart-open]:not([hidden])');
    await press('[data-chart-open]');
    await appears('.chart-live canvas');
    await engine.act(typed(key.right));
    await expect.poll(() => engine.run(textOf, ['.chart-said'])).not.toBe('');
    await engine.act(typed(key.escape));
    expect(await engine.run(hasFocus, ['[data-chart-close]'])).toBe('true');
    await press('[data-chart-close]');
    await goes('.chart-live');
  });

  test('the console says of nothing that it is wrong, where the protocol tells', () => {
    expect(engine.faults()).toEqual([]);
  });

  test('who has chosen dark colours has light words on a dark page', async () => {
    const dark = await start({ isDark: true });
    const inks = (of: Engine) =>
      of.run(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return `${color} on ${backgroundColor}`;
      });
    try {
      await dark.open(url(fixture, 'cy/penodau/1/'));
      await engine.open(url(fixture, 'cy/penodau/1/'));
      expect([await inks(engine), await inks(dark)]).toEqual([
        'rgb(18, 18, 18) on rgb(255, 255, 255)',
        'rgb(235, 233, 228) on rgb(19, 20, 21)',
      ]);
    } finally {
      await dark.close();
    }
  });
});
