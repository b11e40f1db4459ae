/** The page of a passage's own address, which says how it is cited; undefined where it does not come. */
export async function idPage(href: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(href);
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}
