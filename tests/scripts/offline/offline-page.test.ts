import { describe, expect, it } from 'vitest';
import { type OfflineSite, offlineAddresses, offlineSheet } from '../../../scripts/offline/offline-address.ts';
import { offlinePage } from '../../../scripts/offline/offline-page.ts';

const held = [
  'index.html',
  'en/index.html',
  'en/chapters/1/index.html',
  'en/map/index.html',
  '_astro/site.css',
  '_astro/a.woff2',
];
const published: OfflineSite = { base: '/', origin: 'https://report.example', has: (file) => held.includes(file) };
const nowhere: OfflineSite = { ...published, origin: undefined };
const below: OfflineSite = { ...published, base: '/report/' };

const page = (
  body: string,
  { site = published, head = '', file = 'en/chapters/1/index.html', scripts = [] as string[] } = {},
) =>
  offlinePage(`<!doctype html><html lang="en"><head>${head}</head><body><main id="main">${body}</main></body></html>`, {
    file,
    site,
    notes: [{ lang: 'en', said: 'A copy.', address: 'On the site:' }],
    scripts,
  });

describe('an address in the copy', () => {
  it.each([
    ['/', '../../../index.html'],
    ['/en/', '../../index.html'],
    ['/en/map/', '../../map/index.html'],
    ['/en/chapters/1/', 'index.html'],
    ['/en/chapters/1/#p1.2', 'index.html#p1.2'],
    ['/en/map/?q=a%20b#x', '../../map/index.html?q=a%20b#x'],
    ['../../map/', '../../map/index.html'],
    ['#p1.2', '#p1.2'],
    ['https://elsewhere.example/en/', 'https://elsewhere.example/en/'],
    ['mailto:a@report.example', 'mailto:a@report.example'],
    ['/en/cite/c1.bib', 'https://report.example/en/cite/c1.bib'],
    ['/en/map', 'https://report.example/en/map'],
  ])('"%s" is "%s"', (address, there) => {
    expect(offlineAddresses(published, 'en/chapters/1/index.html').of(address)).toBe(there);
  });

  it('leads to neither where the copy has no such file and nobody knows where the site is', () => {
    expect(offlineAddresses(nowhere, 'en/index.html').of('/en/cite/c1.bib')).toBeUndefined();
    expect(offlineAddresses(nowhere, 'en/index.html').of('/en/map/')).toBe('map/index.html');
  });

  it('is found below the path that the site was built for, and nowhere else', () => {
    const { of } = offlineAddresses(below, 'en/index.html');
    expect([of('/report/en/map/'), of('/en/map/'), of('/report/')]).toEqual([
      'map/index.html',
      'https://report.example/en/map/',
      '../index.html',
    ]);
  });

  it('in a style sheet begins at the sheet', () => {
    const css = `a{src:url(/_astro/a.woff2)}b{background:url("data:image/png;base64,AA")}`;
    expect(offlineSheet(css, '_astro/site.css', published)).toBe(css.replace('/_astro/', ''));
    expect(offlineSheet(`a{src:url('/report/_astro/a.woff2')}`, 'styles/en/x.css', below)).toBe(
      `a{src:url('../../_astro/a.woff2')}`,
    );
  });
});

describe('a page of the copy', () => {
  it('has its style sheets and its icon, and nothing of what a server or a network would ask for', () => {
    const head = [
      '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;">',
      '<meta name="description" property="og:description" content="d"><meta property="og:title" content="t">',
      '<meta name="robots" content="noindex"><meta name="citation_title" content="t">',
      '<link rel="canonical" href="https://report.example/en/"><link rel="preload" href="/_astro/a.woff2" as="font" crossorigin>',
      '<link rel="alternate" hreflang="cy" href="https://report.example/cy/"><link rel="stylesheet" href="/_astro/site.css">',
      '<script type="module" src="/_astro/a.js"></script><script type="application/ld+json">{"a":"<b>"}</script>',
    ].join('');
    expect(/<head>(.*)<\/head>/.exec(page('', { head, scripts: ['scripts/reading.js'] }))?.[1]).toBe(
      [
        '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src &#39;self&#39;">',
        '<meta name="description" property="og:description" content="d">',
        '<link rel="stylesheet" href="../../../_astro/site.css">',
        '<script defer src="../../../scripts/reading.js"></script>',
      ].join(''),
    );
  });

  it('keeps data for its scripts', () => {
    const data = '<script type="application/json">{"a":"</p>"}</script>';
    expect(page(data)).toContain(data);
  });

  it('leads on at once where the page did', () => {
    const head = '<meta http-equiv="refresh" content="0; url=/en/map/">';
    expect(page('', { head })).toContain('content="0; url=../../map/index.html"');
  });

  it('changes no other sign of what it says', () => {
    const body =
      '<p id="p1">“A &amp; b” &lt;c&gt; <svg viewBox="0 0 1 1"><path d="M0 0"/></svg> <a href="#p1" data-x>1</a></p>';
    expect(page(body)).toContain(body);
  });

  it('hands on for copying the address on the site, and where that is unknown no such link', () => {
    const link = '<p>x <a class="copy quiet" href="/en/chapters/1/#p1.2" aria-label="Copy"><span>Copy</span></a></p>';
    expect(page(link)).toContain('href="https://report.example/en/chapters/1/#p1.2"');
    expect(page(link, { site: nowhere })).toContain('<p>x </p>');
  });

  it('has words in the place of links that lead nowhere', () => {
    const link =
      '<p>As <a class="q" href="/en/cite/c1.bib" download aria-label="x">Bib<b>TeX</b></a>, <a data-add="c1" href="/x/">Add</a></p>';
    expect(page(link, { site: nowhere })).toContain('<p>As <span class="q">Bib<b>TeX</b></span>, </p>');
    expect(page(link)).toContain('href="https://report.example/en/cite/c1.bib" download');
  });

  it('says at its end what it is and where it is on the site', () => {
    expect(page('')).toContain(
      '<div class="row"><div class="wide"><p class="offline-copy label">A copy. On the site: ' +
        '<a href="https://report.example/en/chapters/1/">https://report.example/en/chapters/1/</a></p></div></div></main>',
    );
    expect(page('', { site: nowhere })).toContain('<p class="offline-copy label">A copy.</p>');
  });

  it('says it after the last words of its foot, where it has one', () => {
    const html =
      '<html lang="en"><body><main>m</main><footer><p>help</p><section aria-labelledby="this-edition"><p>1</p><p>2</p></section></footer>';
    const notes = [{ lang: 'cy' as const, said: 'Copi.' }];
    expect(offlinePage(html, { file: 'en/index.html', site: nowhere, notes, scripts: [] })).toContain(
      '<p>2</p><p class="offline-copy label" lang="cy">Copi.</p></section>',
    );
  });

  it('is no page without either, and says which', () => {
    const bare = { file: 'en/x.html', site: published, notes: [], scripts: [] };
    expect(() => offlinePage('<p>a</p>', bare)).toThrow('en/x.html: no place for the note');
  });
});
