/**
 * Typst's code, from values. Words are string literals always, so that no sign in them is markup.
 * https://typst.app/docs/reference/foundations/str/
 */

/** A string: `"He said \"no\"."` */
export const literal = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}"`;

/** A list of expressions, also of one or none: `("a", "b",)`. */
export const array = (items: string[]): string => (items.length === 0 ? '()' : `(${items.join(', ')},)`);

/** A record of expressions by names that may have any sign: `("p3.2": "green",)`. */
export const dictionary = (entries: [name: string, value: string][]): string =>
  entries.length === 0 ? '(:)' : `(${entries.map(([name, value]) => `${literal(name)}: ${value}`).join(', ')},)`;

/** A function with named arguments; those that are undefined are left out: `paragraph(id: "p3.2", words: […])`. */
export const call = (name: string, named: Record<string, string | undefined>, ...rest: string[]): string =>
  `${name}(${[...Object.entries(named).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])), ...rest].join(', ')})`;

/** Content of several expressions, one after the other: `[#"a";#"b";]`. */
export const content = (parts: string[]): string => `[${parts.map((part) => `#${part};`).join('')}]`;

/** Nothing to set. */
export const none = 'none';
