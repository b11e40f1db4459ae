import { english } from '../../language/plural.ts';

/** What stands in copies that are read off line, and what the edition says of keeping them, in English. */
export const offline = {
  /** At the foot of each page of the copy in a ZIP. */
  copy: {
    said: 'This page is from a copy of edition {version}, {date}, for reading offline.',
    /** Before the address of the page on the website, where it is known where that is. */
    address: 'On the website, which may be newer:',
  },
  /** What has the button that keeps the pages in this browser. */
  keep: {
    title: 'Keep the pages in this browser',
    about:
      'Your browser can keep the English pages of this website, and the search, so that they open without a connection. Nothing is kept before you ask, and you can remove all of it here. Without a connection, a page that is not kept says so.',
    count: { page: english('No pages', '1 page', '{n} pages') },
    /** {pages} are "140 pages"; {fetched} is what goes over the network, {stored} what it takes on the device: "1.2 MB". */
    size: '{pages} and the search: about {fetched} to download, {stored} on this device.',
    button: 'Keep the English pages',
    stop: 'Stop',
    again: 'Keep the pages again',
    remove: 'Remove the pages',
    progress: 'Files kept: {done} of {all}',
    kept: 'Kept on {date}: {pages} of edition {version}, and the search.',
    /** Of a copy that is not of what the website has now. */
    newer: 'The website has a newer version of these pages. Keep the pages again to have it.',
    removed: 'The pages were removed. This browser keeps none of them.',
    notRemoved:
      'The pages could not be removed here. You can remove what websites keep in the settings of your browser.',
    stopped: 'Stopped. None of the new files were kept.',
    failed:
      'The pages could not be kept: the connection was lost, or there is not enough room. None of the new files were kept.',
  },
  /** On each page that is shown from what is kept. */
  keptCopy: 'The website did not answer. This is the copy of edition {version} that this browser kept on {date}.',
  /** In place of a page that is not kept. */
  fallback: {
    title: 'No connection',
    body: 'This page is not among those that this browser keeps, and there is no connection to the website.',
    kept: 'If this browser keeps the English pages, they begin here:',
    description: 'What is shown in place of a page that is not kept, while there is no connection.',
  },
};
