import type { ChartWords } from '../../charts/chart-data.ts';
import { forms } from '../../charts/forms/forms.ts';
import type { PanelChart, Panels } from './panels.ts';

/** A place that the keys lead to: a value, or the words that say why there is none. */
interface Stop {
  panel: number;
  said: string;
  /** What Chart.js knows the value by. */
  mark?: { datasetIndex: number; index: number };
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
  const allStops = () => panels().flatMap(({ panel, chart }, index) => stopsOf(panel, chart, index, words));
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

/** The place of the value that is nearest to a pointer: of bars the one on its height. -1 beside the chart. */
function pointedAt(event: PointerEvent, panels: Panels, stops: Stop[]): number {
  const panel = panels.findIndex(({ chart }) => chart.canvas === event.target);
  const near = panels[panel];
  if (!near) return -1;
  const axis = forms[near.panel.form].near;
  const [found] = near.chart.getElementsAtEventForMode(event, 'nearest', { axis, intersect: false }, false);
  return stops.findIndex(
    (stop) =>
      found &&
      stop.panel === panel &&
      stop.mark?.datasetIndex === found.datasetIndex &&
      stop.mark.index === found.index,
  );
}

function nextPlace(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/** The values of a panel as Chart.js holds them, with what has none in its place. */
function stopsOf(
  { form, lines }: Panels[number]['panel'],
  chart: PanelChart,
  panel: number,
  words: ChartWords,
): Stop[] {
  const { oneDataset } = forms[form];
  let before = 0;
  return lines.flatMap(({ label, points, missing }, line): Stop[] => {
    const silent = missing ? [{ panel, said: words.point.replace('{label}', label).replace('{value}', missing) }] : [];
    const datasetIndex = oneDataset ? 0 : line;
    const from = oneDataset ? before : 0;
    before += points.length;
    const data = chart.data.datasets[datasetIndex]?.data ?? [];
    const own = data.slice(from, oneDataset ? before : undefined);
    return [...silent, ...own.map(({ said }, at) => ({ panel, said, mark: { datasetIndex, index: from + at } }))];
  });
}

/** Marks the value, and no other. */
function show(panels: Panels, stop: Stop | undefined): void {
  for (const [panel, { chart }] of panels.entries()) {
    const active = stop?.mark && stop.panel === panel ? [stop.mark] : [];
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
