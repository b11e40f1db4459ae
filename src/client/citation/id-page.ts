/** So many milliseconds the page has to come. */
const patience = 6000;

/**
 * The page of a passage's own address, which says how it is cited; undefined where it does not come, or not whole. The browser parses it as it
 * comes: of text it would be asked for HTML, which pages do not let scripts do (require-trusted-types-for).
 */
export function idPage(href: string): Promise<Document | undefined> {
  const request = new XMLHttpRequest();
  request.open('GET', href);
  request.responseType = 'document';
  request.timeout = patience;
  return new Promise((done) => {
    request.onload = () => done(request.status === 200 ? wholePage(request.responseXML) : undefined);
    for (const event of ['error', 'timeout', 'abort']) request.addEventListener(event, () => done(undefined));
    request.send();
  });
}

/** A page that was cut on the way has no end: what says things to those who listen is the last of it. */
const wholePage = (page: Document | null): Document | undefined => (page?.getElementById('said') ? page : undefined);
