/**
 * What a ZIP says of its files' age, for `mtime` of fflate, which writes local time: noon of a day, so that it is that day, and the
 * same bytes, wherever the ZIP is made.
 *
 * @param date "2026-11-23"
 */
export function zipDate(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
