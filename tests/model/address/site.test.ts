import { describe, expect, it } from 'vitest';
import { siteFrom } from '../../../src/model/address/site.ts';

describe('siteFrom', () => {
  it('reads origin and path', () => {
    expect(siteFrom({ SITE_URL: 'https://report.example/', BASE_PATH: '/a/report/' })).toEqual({
      origin: 'https://report.example',
      base: '/a/report/',
      indexed: true,
    });
  });

  it('ends the path with a slash', () => {
    expect(siteFrom({ SITE_URL: 'https://report.example', BASE_PATH: '/report' }).base).toBe('/report/');
  });

  it('stays away from search engines while nobody has said where it stands', () => {
    const nowhere = { origin: 'http://localhost:4321', base: '/', indexed: false };
    expect(siteFrom({})).toEqual(nowhere);
    expect(siteFrom({ SITE_URL: '', BASE_PATH: '' })).toEqual(nowhere);
  });

  it.each(['report.example', 'https://report.example/report/', 'https://report.example/?a', 'ftp://report.example'])(
    'refuses %j as an origin, and says what one is',
    (url) => {
      expect(() => siteFrom({ SITE_URL: url })).toThrow(
        `SITE_URL is "${url}"; it must be an origin such as https://report.example`,
      );
    },
  );

  it.each([
    'report',
    '//',
    '//evil.example/',
    '/a b/',
    '/a?b',
    '/a//b/',
    '/../',
    '/.',
    '/./',
    '/a/..',
    '/a/./b/',
    '/%2e%2e/',
    '/a\n/',
  ])('refuses %j as a path, and says what one is', (path) => {
    expect(() => siteFrom({ BASE_PATH: path })).toThrow(`BASE_PATH is "${path}"; it must be a path such as /report/`);
  });
});
