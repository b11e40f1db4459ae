/** The reader of the package `xliff`, which has no types of its own. */
declare module 'xliff/xliff12ToJs' {
  export default function xliff12ToJs(
    xml: string,
    options: { captureSpacesBetweenElements: boolean },
  ): Promise<unknown>;
}
