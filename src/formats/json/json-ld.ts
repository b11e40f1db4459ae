/** A value as JSON-LD for `<script type="application/ld+json">`, without any sign that could end that element. */
export const jsonLd = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
