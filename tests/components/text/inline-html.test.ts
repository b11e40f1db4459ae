import { expect, test } from 'vitest';
import { inlineHtml } from '../../../src/components/text/inline-html.ts';
import { report } from '../../invented-report.ts';

test('no line ends at the hyphen between two figures, and no sign is added', () => {
  const words = [{ type: 'text' as const, value: 'In 2012-13 & 1998–2012, well-being; 12- to 14-year-olds.' }];
  const whole = (years: string) => `<span class="unbroken">${years}</span>`;
  expect(inlineHtml(report, 'en', words).replaceAll('\u00a0', ' ')).toBe(
    `In ${whole('2012-13')} &amp; ${whole('1998–2012')}, well-being; 12- to 14-year-olds.`,
  );
});

test('the line of an address ends after its strokes and dots alone, and no sign is added', () => {
  const html = (value: string) => inlineHtml(report, 'en', [{ type: 'text', value }]);
  expect(html('See www.a-shelf.example/help/list.')).toBe(
    'See www.<wbr><span class="unbroken">a-shelf.</span><wbr>example/<wbr>help/<wbr>list.',
  );
  expect(html('https://shelf.example/ it is; and/or not.')).toBe('https://<wbr>shelf.<wbr>example/ it is; and/or not.');
});
