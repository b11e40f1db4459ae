import { english } from '../../../language/plural.ts';

/** What the folder of passages says, and the links that add to it, in English. */
export const collection = {
  title: 'Folder of passages',
  description:
    'Passages of the report that you gather and put in order, to take away as a link, a Word document, a table or citations.',
  lead: 'Gather passages of the report here, put them in order and take them away.',
  /** Before how a passage is cited. */
  citeAs: 'Cite as',
  noScript:
    'This page needs JavaScript, and a browser that is not too old: the list of a folder is in the address of the page, which only your browser reads. Without it, every passage has an address of its own, and the whole report is on one page.',
  /** The links that add a passage, on other pages; {n} is how many the folder holds then. */
  link: {
    add: 'Add to folder',
    isIn: 'In the folder ({n})',
    said: 'Added to the folder. Passages in it: {n}.',
    open: 'Open the folder ({n})',
  },
  count: english('No passages', '1 passage', '{n} passages'),
  empty:
    'This folder is empty. “Add to folder” stands on the page of every passage and with every search result. If you know the number of a passage, add it here.',
  byNumber: {
    label: 'Add by number or address',
    /** Ids of two passages of the report. */
    example: 'For example: {ids}',
    button: 'Add',
  },
  failed: 'This passage could not be loaded.',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  clear: 'Remove all',
  undo: 'Undo',
  /** What is said of what was done. */
  said: {
    moved: '{unit}: now {n} of {all}.',
    removed: 'Removed: {unit}.',
    cleared: 'All passages were removed.',
    added: 'Added: {unit}.',
    restored: 'The folder is as it was before.',
    replaced: '{to} has taken the place of {from}.',
    unknown: 'Not in this report: {ids}.',
    already: 'Already in the folder: {unit}.',
  },
  keep: {
    title: 'Keep it',
    nowhere:
      'The list of this folder is in the address of this page and nowhere else. Copy the link, or keep the folder in this browser: then you can add to it from other pages.',
    keep: 'Keep this folder in this browser',
    kept: 'This folder is kept in this browser and nowhere else. “Add to folder” on other pages adds to it.',
    forget: 'Stop keeping it',
    forgotten: 'This browser no longer keeps the folder. Its list is still in the address of this page.',
    other: 'This list came with a link. It is not your own folder, which this browser keeps ({n}).',
    merge: 'Add these passages to my folder',
    mine: 'Open my folder',
    refused: 'This browser does not let a site keep anything. The link holds the list.',
  },
  take: {
    title: 'Take it away',
    copy: 'Copy link to this folder',
    word: 'Word document',
    table: 'Table (CSV)',
    print: 'Print',
    saved: 'Saved: {file}',
    failed: 'The file could not be made. Check the connection and try again.',
    /** The name of files, without its ending. */
    file: 'folder-of-passages',
    /** In files: where the same list can be opened again. */
    again: 'This folder: {address}',
  },
};
