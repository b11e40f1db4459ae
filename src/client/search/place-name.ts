import type { ListedUnit } from '../../search/make/listing.ts';

/** What a unit is called where something stands in it: a chapter by number and title, a paragraph by its number, the rest by title. */
export function placeName({ kind, mark, label, title }: ListedUnit): string {
  if (kind === 'chapter') return title ? `${mark} ${title}` : label;
  return kind === 'paragraph' ? mark : (title ?? label);
}
