import type { ChartWords } from '../../charts/chart-data.ts';
import type { Panels } from './panels.ts';

/** A place that the keys lead to: a value, or the words that say why there is none. */
interface Stop {
  panel: number;
  said: string;
  /** Which of the bars of its panel it is. */
  bar?: number;
}

interface Surroundings {
  panels: () => Panels;
  words: ChartWords;
  /** Takes the reader out of the chart. */
  leave: () => void;
}

/**
 * Arrow keys, Home and End go from value to value through all panels; each is shown and read out. Escape leaves.
 * Pointing at a value shows it, too, and keys go on from there.
 */
export function followReader(live: HTMLElement, said: HTMLElement, { panels, words, leave }: Surroundings): void {
  let at = -1;
  const allStops = () => panels().flatMap(({ panel }, index) => stopsOf(panel, index, words));
  const goTo = (stops: Stop[], next: number, stop: Stop) => {
    const title = stop.panel === stops[at]?.panel ? undefined : panels()[stop.panel]?.panel.title;
    at = next;
    show(panels(), stop);
    const text = title && !stop.said.startsWith(title) ? `${title}. ${stop.said}` : stop.said;
    said.replaceChildren(...(words.foreign ? marked(text, words.foreign.names, words.foreign.lang) : [text]));
  };
  const point = (event: PointerEvent) => {
    const stops = allStops();
    const next = pointedAt(event, panels(), stops);
    const stop = stops[next];
    if (!stop || next === at) return;
    // Pointers pass many values: these are shown and not read out.
    said.setAttribute('aria-live', 'off');
    goTo(stops, next, stop);
  };
  live.addEventListener('pointermove', point);
  live.addEventListener('pointerdown', point);
  live.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = allStops();
    if (event.key === 'Escape') {
      show(panels(), undefined);
      at = -1;
      said.textContent = '';
      leave();
      return;
    }
    const next = nextPlace(event.key, at, stops.length - 1);
    const stop = stops[next ?? -1];
    if (next === undefined || !stop) return;
    event.preventDefault();
    said.setAttribute('aria-live', 'polite');
    goTo(stops, next, stop);
  });
}

/** The place of the bar on the height of a pointer. -1 beside the chart. */
function pointedAt(event: PointerEvent, panels: Panels, stops: Stop[]): number {
  const panel = panels.findIndex(({ chart }) => chart.canvas === event.target);
  const near = panels[panel];
  if (!near) return -1;
  const [found] = near.chart.getElementsAtEventForMode(event, 'nearest', { axis: 'y', intersect: false }, false);
  return stops.findIndex((stop) => found && stop.panel === panel && stop.bar === found.index);
}

function nextPlace(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/** The values of a panel in the order of its bars, with what has none in its place. */
function stopsOf({ lines }: Panels[number]['panel'], panel: number, words: ChartWords): Stop[] {
  let bars = 0;
  return lines.flatMap(({ label, points, missing }): Stop[] => {
    const silent = missing ? [{ panel, said: words.point.replace('{label}', label).replace('{value}', missing) }] : [];
    const own = points.map(({ said }, at) => ({ panel, said, bar: bars + at }));
    bars += points.length;
    return [...silent, ...own];
  });
}

/** Marks the value, and no other. */
function show(panels: Panels, stop: Stop | undefined): void {
  for (const [panel, { chart }] of panels.entries()) {
    const active = stop?.bar !== undefined && stop.panel === panel ? [{ datasetIndex: 0, index: stop.bar }] : [];
    chart.setActiveElements(active);
    chart.update();
  }
}

/** A text in which those names are marked as being in that language. */
function marked(text: string, [name, ...others]: string[], lang: string): (string | Node)[] {
  if (name === undefined) return [text];
  return text.split(name).flatMap((part, at) => {
    const mark = document.createElement('span');
    mark.lang = lang;
    mark.textContent = name;
    return [...(at > 0 ? [mark] : []), ...marked(part, others, lang)];
  });
}
