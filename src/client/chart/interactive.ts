import type { ChartData } from '../../charts/chart-data.ts';
import { followReader } from './keys.ts';
import { drawPanels, type Panels } from './panels.ts';

/** What a page has of a chart: the whole, its static drawing, and the button that opens the other view. */
export interface ChartElements {
  figure: HTMLElement;
  still: HTMLElement;
  opener: HTMLElement;
}

/** Puts the other view in the place of the static chart, until the reader goes back. */
export function openChart({ still, opener }: ChartElements, { figure: spec, words }: ChartData): void {
  const keys = element('p', { class: 'chart-keys', id: `${spec.id}-keys` }, words.keys);
  const said = element('p', { class: 'chart-said', role: 'status' });
  const live = element('div', {
    class: 'chart-live',
    role: 'application',
    tabindex: '0',
    'aria-label': words.name,
    'aria-describedby': keys.id,
  });
  const close = element('button', { type: 'button', 'data-chart-close': '' }, words.close);
  still.before(said, live, keys);
  opener.before(close);
  still.hidden = true;
  opener.hidden = true;

  let panels: Panels = drawPanels(live, spec.panels);
  const redraw = () => {
    for (const { chart } of panels) chart.destroy();
    panels = drawPanels(live, spec.panels);
    said.textContent = '';
  };
  const stop = new AbortController();
  const { signal } = stop;
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', redraw, { signal });
  addEventListener('resize', redraw, { signal });
  document.fonts.ready.then(() => signal.aborted || redraw());
  followReader(live, said, { panels: () => panels, words, leave: () => close.focus() });
  close.addEventListener('click', () => {
    stop.abort();
    for (const { chart } of panels) chart.destroy();
    for (const own of [live, said, keys, close]) own.remove();
    still.hidden = false;
    opener.hidden = false;
    opener.focus();
  });
  live.focus();
}

function element(name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}
