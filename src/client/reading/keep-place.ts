/**
 * Links that lead to the same passages elsewhere, in the other language or in both, take the reader to the passage in view.
 * They stand at the head of the page, to which one goes back for them: so the place is the last one below the head at which
 * the reader rested.
 */

/** A stop that counts as rest, in milliseconds; on the first screen, which one goes back through to the head, a longer one. */
const pause = 100;
const pauseAtHead = 1000;
/** How near to where an anchor led the reader counts as still there, in pixels. */
const near = 8;
/** How far below where anchors lead a passage may begin that is being read, in pixels. */
const beyond = 8;

const units = [...document.querySelectorAll('main [data-unit], li:has(> .line)')];
/** Where an anchor led: a passage near the page's end does not reach the top of the screen. */
let landed = { id: '', y: Number.NaN };
let rest = Number.NaN;
let last = { y: scrollY, time: 0 };

addEventListener('load', () => requestAnimationFrame(land));
addEventListener('hashchange', land);
addEventListener('scroll', ({ timeStamp }) => scrolled(timeStamp));
for (const type of ['pointerdown', 'focusin', 'click']) document.addEventListener(type, lead, true);

function scrolled(timeStamp: number): void {
  if (hasRested(timeStamp - last.time) && passageAt(last.y)) rest = last.y;
  last = { y: scrollY, time: timeStamp };
}

/** Whether the reader was at rest where the last scrolling ended, so long ago. A jump leads away from where one rested. */
const hasRested = (ago: number): boolean =>
  last.y < innerHeight ? ago > pauseAtHead : ago > pause || Math.abs(scrollY - last.y) > innerHeight / 3;

function lead({ target, timeStamp }: Event): void {
  // A press may come before the scrolling that led to it is told.
  if (scrollY !== last.y) scrolled(timeStamp);
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a:is([data-switch], [data-place])') : null;
  if (link) link.hash = passageAt(scrollY) || passageAt(rest);
}

/** A page that is opened again stands where it was left, not at its anchor. */
function land(): void {
  const target = document.querySelector(':target');
  const top = target?.getBoundingClientRect().top ?? -1;
  if (!target || top < 0 || top > innerHeight) return;
  landed = { id: target.id, y: scrollY };
  rest = scrollY;
}

/** The id of the last passage begun when the page is scrolled to `y`; none at its head, or where it has but one. */
function passageAt(y: number): string {
  if (Math.abs(y - landed.y) < near) return landed.id;
  if (!(y > 0) || units.length < 2) return '';
  // Anchors lead to below the head, which is higher on narrow screens.
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const line = y + beyond + (Number.parseFloat(scrollPaddingTop) || 0);
  const passed = units.findLast((unit) => unit.getBoundingClientRect().top + scrollY < line);
  return passed && !passed.matches('h1, :has(h1)') ? passed.id : '';
}
