// What readers see who have set their colours or the size of what moves: forced colours take away every background and shadow.
import type { Page } from 'playwright-core';

/**
 * What of a page is shown by a background alone, and is gone in forced colours; and what is drawn there in a colour that is hardly
 * seen. The page is left in forced colours.
 */
export async function lostInForcedColours(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, forcedColors: 'none' });
  const count = await page.evaluate(markBackgrounds);
  await page.emulateMedia({ colorScheme, forcedColors: 'active' });
  return count < 0 ? ['the page has no elements'] : page.evaluate(lostMarks);
}

/** Runs in the page as its designers see it: marks every element without words that a background alone shows. */
function markBackgrounds(): number {
  const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );
  for (const each of seen) {
    for (const part of ['', '::before', '::after']) {
      const style = getComputedStyle(each, part || null);
      if (part && (style.content === 'none' || style.content === 'normal')) continue;
      const { width, height } = each.getBoundingClientRect();
      if (!part && (width < 2 || height < 2)) continue;
      const hasWords = part ? /\p{L}/u.test(style.content) : (each.textContent ?? '').trim() !== '';
      const isDrawn = style.backgroundImage !== 'none' || !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);
      if (!hasWords && isDrawn && !each.querySelector('svg, img, canvas, input')) {
        each.setAttribute(`data-background${part.replace('::', '-')}`, '');
      }
    }
  }
  return seen.length || -1;
}

/** Runs in the page in forced colours: marks that nothing shows any more, and controls and drawings without contrast. */
function lostMarks(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  const contrast = (colour: string) => {
    const [light = 0, dark = 0] = [luminance(colour), luminance(ground)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const isOpaque = (colour: string) => colour.startsWith('rgb') && (channels(colour)[3] ?? 1) > 0;
  const isSeen = (colour: string) => isOpaque(colour) && contrast(colour) >= 3;
  const sides = ['top', 'right', 'bottom', 'left'];
  const hasLine = (style: CSSStyleDeclaration) =>
    [...sides.map((side) => `border-${side}`), 'outline'].some(
      (line) =>
        style.getPropertyValue(`${line}-style`) !== 'none' &&
        Number.parseFloat(style.getPropertyValue(`${line}-width`)) > 0 &&
        isSeen(style.getPropertyValue(`${line}-color`)),
    );
  const nameOf = (each: Element) =>
    `${each.localName}${[...each.classList].map((name) => `.${name}`).join('')} in ${each.parentElement?.localName}${[...(each.parentElement?.classList ?? [])].map((name) => `.${name}`).join('')}`;
  const faults: string[] = [];
  for (const part of ['', '-before', '-after']) {
    for (const each of document.querySelectorAll(`[data-background${part}]`)) {
      const style = getComputedStyle(each, part ? `::${part.slice(1)}` : null);
      // A native control has lines of its own.
      if (each.matches('input, progress') && style.appearance !== 'none') continue;
      const isPainted =
        style.forcedColorAdjust === 'none' && (style.backgroundImage !== 'none' || isSeen(style.backgroundColor));
      if (!hasLine(style) && !isPainted && !isSeen(style.backgroundColor))
        faults.push(`${nameOf(each)}${part}: is gone`);
    }
  }
  for (const each of document.querySelectorAll<HTMLElement>('button, input:not([type=checkbox], [type=radio])')) {
    const style = getComputedStyle(each);
    const isLikeLink = style.textDecorationLine.includes('underline');
    if (each.checkVisibility() && !isLikeLink && !hasLine(style)) faults.push(`${nameOf(each)}: has no edge`);
  }
  for (const each of document.querySelectorAll('svg :is(path, line, rect, circle, polygon, polyline)')) {
    const { fill, stroke } = getComputedStyle(each);
    // What is drawn in the colour of the ground is a gap in something else.
    const isGap = stroke === 'none' && fill === ground;
    if (each.checkVisibility() && !each.closest('defs') && !isGap && ![fill, stroke].some(isSeen))
      faults.push(`${nameOf(each)}: is hardly seen (${fill}, ${stroke} on ${ground})`);
  }
  return [...new Set(faults)];
}

/** What moves on a page for a reader who has asked that nothing does: "div.x: animation awaited". */
export async function movesAnyway(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((each) => Number.parseFloat(each)));
    const faults = [...document.querySelectorAll('*')].flatMap((each) =>
      [null, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(each, part);
        const name = `${each.localName}.${each.className}${part ?? ''}`;
        return [
          ...(style.animationName !== 'none' && seconds(style.animationDuration) > 0.05
            ? [`${name}: is animated`]
            : []),
          ...(seconds(style.transitionDuration) > 0.05 ? [`${name}: goes over slowly`] : []),
          ...(style.scrollBehavior === 'smooth' ? [`${name}: scrolls slowly`] : []),
        ];
      }),
    );
    return [...new Set(faults)];
  });
}
