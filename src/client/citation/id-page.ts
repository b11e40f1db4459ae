/**
 * The page of a passage's own address, which says how it is cited; undefined where it does not come. The browser parses it as it
 * comes: of text it would be asked for HTML, which pages do not let scripts do (require-trusted-types-for).
 */
export function idPage(href: string): Promise<Document | undefined> {
  const request = new XMLHttpRequest();
  request.open('GET', href);
  request.responseType = 'document';
  return new Promise((done) => {
    request.onload = () => done(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.onerror = () => done(undefined);
    request.send();
  });
}
