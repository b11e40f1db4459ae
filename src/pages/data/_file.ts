/** A file's answer. One that a report has no words for has no body: the build then makes no file. */
export const fileResponse = (text: string | undefined, headers: Record<string, string> = {}): Response =>
  new Response(text, { status: text === undefined ? 404 : 200, headers });
