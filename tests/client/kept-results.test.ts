import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep, keepPlace, left, wayBack } from '../../src/client/search-page/kept-results.ts';
import { page } from './page.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function results(state: unknown = null) {
  const history = {
    state,
    scrollRestoration: 'auto',
    replaceState(next: unknown) {
      history.state = next;
    },
  };
  const scrollTo = vi.fn();
  return { history, scrollTo, ...page({ history, scrollTo, scrollY: 250 }) };
}

describe('the place that a reader left', () => {
  it.each([
    [null, {}],
    ['words', {}],
    [{ shown: '20', y: null }, {}],
    [
      { shown: 20, y: 0, astro: 1 },
      { shown: 20, y: 0 },
    ],
  ])('is read of a history’s entry %j', (state, place) => {
    results(state);
    expect(left()).toEqual(place);
  });

  it('is kept piece by piece', () => {
    const { history } = results({ shown: 20, y: 40 });
    keep({ y: 250 });
    expect(history.state).toEqual({ shown: 20, y: 250 });
  });

  it('is kept once scrolling has rested, and at once where something is pressed', () => {
    const { history, happen } = results({ shown: 20 });
    keepPlace();
    expect(history.scrollRestoration).toBe('manual');
    happen('scroll');
    vi.advanceTimersByTime(399);
    happen('scroll');
    vi.advanceTimersByTime(399);
    expect(left()).toEqual({ shown: 20 });
    vi.advanceTimersByTime(1);
    expect(left()).toEqual({ shown: 20, y: 250 });
    keep({ y: 0 });
    happen('click');
    expect(left()).toEqual({ shown: 20, y: 250 });
  });

  it('is not kept of another entry of the history', () => {
    const { happen } = results({ shown: 20 });
    keepPlace();
    happen('scroll');
    happen('popstate');
    vi.runAllTimers();
    expect(left()).toEqual({ shown: 20 });
  });

  it('is gone back to, unless there was none or the reader has moved on', () => {
    const back = results({ y: 900 });
    wayBack()();
    expect(back.scrollTo.mock.calls).toEqual([[{ top: 900, behavior: 'instant' }]]);
    for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
      const moved = results({ y: 900 });
      const goBack = wayBack();
      moved.happen(event);
      goBack();
      expect(moved.scrollTo, event).not.toHaveBeenCalled();
    }
    const first = results();
    wayBack()();
    expect(first.scrollTo).not.toHaveBeenCalled();
  });
});
