import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcer } from '../../src/client/search/announce.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An element, of which only the text matters here. */
const element = (textContent = '') => Object.assign(Object.create(null), { textContent });

describe('announcer', () => {
  it('says the last text alone, once it has been quiet for a moment', () => {
    const region = element();
    const { say } = announcer(region);
    say('3 results');
    vi.advanceTimersByTime(399);
    expect(region.textContent).toBe('');
    say('12 results');
    vi.advanceTimersByTime(399);
    expect(region.textContent).toBe('');
    vi.advanceTimersByTime(1);
    expect(region.textContent).toBe('12 results');
  });

  it('empties the region before it says the same again, or it would not be heard', () => {
    const region = element('12 results');
    announcer(region).say('12 results');
    expect(region.textContent).toBe('');
    vi.runAllTimers();
    expect(region.textContent).toBe('12 results');
  });

  it('is silent about what no longer holds', () => {
    const region = element('12 results');
    const { say, hush } = announcer(region);
    say('13 results');
    hush();
    vi.runAllTimers();
    expect(region.textContent).toBe('');
  });
});
