/**
 * What is copied of a page that shows the report's words: they alone, and the numbers of its paragraphs. styles/page/copy.css says
 * which those are. A selection without any is copied as it is: a note, an address, a numeral.
 */
const page = document.querySelector('.page');

/** One paragraph, heading or entry of a list of what is copied. */
interface Block {
  of: Element;
  text: string;
}

document.addEventListener('pointerdown', ({ target }) => {
  page?.classList.toggle('free', !(target instanceof Element && isReports(target)));
});

document.addEventListener('copy', (event) => {
  const blocks = blocksIn(getSelection());
  if (blocks.length === 0 || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', plainText(blocks));
  event.clipboardData.setData('text/html', blocks.map(html).join(''));
  event.preventDefault();
});

/** Whether an element's words are the report's. Its `user-select` would not tell: Safari's is "text" where no style says any. */
function isReports(element: Element): boolean {
  return getComputedStyle(element).getPropertyValue('--whose').trim() === 'report';
}

/** The report's words in a selection; Firefox makes several ranges of one. */
function blocksIn(selection: Selection | null): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < (selection?.rangeCount ?? 0); index++) {
    const range = selection?.getRangeAt(index);
    for (const [of, text] of range ? textsIn(range) : []) {
      const last = blocks.at(-1);
      if (last?.of === of) last.text += text;
      else if (text.trim()) blocks.push({ of, text });
    }
  }
  return blocks.map(({ of, text }) => ({ of, text: text.trim() }));
}

/** The selected text of each block, piece by piece. */
function* textsIn(range: Range): Generator<[block: Element, text: string]> {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!(node instanceof Text && holder && range.intersectsNode(node) && isReports(holder))) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    yield [
      holder.closest('p, li, h1, h2, h3, h4, figcaption') ?? holder,
      node.data.slice(start, end).replace(/[ \n\u00a0]+/g, ' '),
    ];
  }
}

/** A blank line between paragraphs; a line's end in a list, under a quotation and in the source; a space after a number. */
function plainText(blocks: Block[]): string {
  return blocks.map(({ of, text }, index) => (index === 0 ? '' : between(blocks[index - 1]?.of, of)) + text).join('');
}

function between(before: Element | undefined, after: Element): string {
  if (before?.matches('.mark')) return ' ';
  return after.matches('li, figcaption, .line') ? '\n' : '\n\n';
}

function html({ of, text }: Block): string {
  const copy = document.createElement(of.matches('h1, h2, h3, h4') && !of.matches('.mark') ? of.localName : 'p');
  copy.lang = of.closest<HTMLElement>('[lang]')?.lang ?? '';
  copy.textContent = text;
  return copy.outerHTML;
}
