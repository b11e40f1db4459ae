/** A file's answer. One that a report has no words for has no body: the build then makes no file. */
export const fileResponse = (
  body: string | Uint8Array<ArrayBuffer> | undefined,
  headers: Record<string, string> = {},
): Response => new Response(body, { status: body === undefined ? 404 : 200, headers });
