import { expect, it } from 'vitest';
import { withLink } from '../../src/components/link-html.ts';

it('puts the link where the phrase has its place, with no space more, and escapes all of it', () => {
  expect(withLink('Ask <{who}>.', 'who', { href: '/?a=1&b=2', text: 'us & them' })).toBe(
    'Ask &lt;<a href="/?a=1&amp;b=2">us &amp; them</a>&gt;.',
  );
});
