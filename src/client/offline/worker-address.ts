/** As much of Trusted Types as is used here; TypeScript does not have it yet. To TypeScript what it makes is text. */
declare const trustedTypes:
  | { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string } }
  | undefined;

let maker: { createScriptURL(text: string): string } | undefined;

/**
 * The address of the service worker as a page's policy asks for it ("trusted-types worker"): whatever is asked of it, this maker
 * makes no other. Browsers that know no Trusted Types take the text.
 *
 * @param base the site's root: "/report/"
 */
export function workerAddress(base: string): string {
  const address = `${base}sw.js`;
  if (typeof trustedTypes === 'undefined') return address;
  maker ??= trustedTypes.createPolicy('worker', { createScriptURL: () => address });
  return maker.createScriptURL('');
}
