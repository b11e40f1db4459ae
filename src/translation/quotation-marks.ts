import type { Finding, Passage } from './passages/passage.ts';

/** As many quotations in the Welsh as in the English, and each one closed. Straight marks count as curly ones. */
export function quotationMarks({ unit, en, cy }: Passage): Finding[] {
  const marks = count(cy);
  const problems = [
    ...(en !== undefined && marks.double !== count(en).double
      ? [`the English has ${count(en).double} double quotation marks, the Welsh ${marks.double}`]
      : []),
    ...(en !== undefined && marks.single !== count(en).single
      ? [`the English has ${count(en).single} runs in single quotation marks, the Welsh ${marks.single}`]
      : []),
    ...(en === undefined && marks.double % 2 === 1 ? ['a quotation mark has no partner'] : []),
    ...(marks.opening !== marks.closing && (en === undefined || count(en).opening === count(en).closing)
      ? [`${marks.opening} “ and ${marks.closing} ”`]
      : []),
  ];
  return problems.length === 0
    ? []
    : [
        {
          unit,
          check: 'quotation marks',
          excerpt: `${marks.double} double, ${marks.single} single`,
          message: `${problems.join('; ')}. Set the marks as in the English, or excuse it with a reason`,
        },
      ];
}

function count(text: string) {
  const [opening, closing, straight] = [/“/g, /”/g, /"/g].map((mark) => text.match(mark)?.length ?? 0);
  return {
    opening: opening ?? 0,
    closing: closing ?? 0,
    double: (opening ?? 0) + (closing ?? 0) + (straight ?? 0),
    single:
      text.match(/(?<![\p{L}\d])[‘'](?=[\p{L}\d])[^’'“”"]*(?:\p{L}[’']\p{L}[^’'“”"]*)*[\p{L}\d.,?!][’'](?![\p{L}\d])/gu)
        ?.length ?? 0,
  };
}
