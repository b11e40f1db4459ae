import type { Locale } from '../i18n/locale.ts';

const months: Record<Locale, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

/** "2026-11-23" as "23 November 2026" or "23 Tachwedd 2026". */
export function formatDate(iso: string, locale: Locale): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${monthName(month ?? 1, locale)} ${year}`;
}

/** The name of a month, counted from 1. */
export const monthName = (month: number, locale: Locale): string => months[locale][month - 1] ?? '';
