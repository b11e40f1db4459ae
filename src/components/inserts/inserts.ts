import type { PageInsert } from '../../authoring/pages/inserts.ts';
import Changes from './Changes.astro';
import Contact from './Contact.astro';
import Counts from './Counts.astro';
import Lang from './Lang.astro';
import Notes from './Notes.astro';
import Ref from './Ref.astro';
import Version from './Version.astro';
import WithContact from './WithContact.astro';

/**
 * The components behind the inserts of the edition's own pages. MDX hands an insert nothing but its attributes, so these
 * components, unlike all others, look up the report and the page's language themselves.
 */
export const inserts = { Ref, Lang, Notes, Changes, Contact, WithContact, Version, Counts } satisfies Record<
  PageInsert,
  unknown
>;
