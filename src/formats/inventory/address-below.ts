import type { Locale } from '../../i18n/locale.ts';
import { path, type Target } from '../../model/address/permalink.ts';

/** An address below that of its language, beside which inventories lie: "chapters/3/#p3.2", "myst/p3.2.json". */
export const addressBelow = (target: Target, locale: Locale): string =>
  path(target, locale).slice(path({ to: 'room', room: 'home' }, locale).length);
