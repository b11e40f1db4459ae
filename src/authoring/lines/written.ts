import type { Flaw } from '../../model/problem/problem.ts';
import type { Fault } from '../element.ts';
import { fileParts } from './frontmatter.ts';

/** Lines of a file with their numbers, without its frontmatter. */
export function bodyLines(mdx: string): { text: string; line: number }[] {
  const { body } = fileParts(mdx);
  const first = mdx.slice(0, mdx.length - body.length).split('\n').length;
  return body.split(/\r?\n/).map((text, index) => ({ text, line: first + index }));
}

/** What Markdown would take as it was not meant, wherever it stands: codes for signs, a "\" that does nothing, a heading that is underlined. */
export function signFaults(mdx: string): Fault[] {
  let before = '';
  return bodyLines(mdx).flatMap(({ text, line }): Fault[] => {
    const plain = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    const found: Fault[] = [...plain.matchAll(/(?<!\\)&(?:#\d+|#x[\da-f]+|[a-z]{2,}\d*);/gi)].map(
      ({ 0: code, index }) => ({
        line,
        column: index + 1,
        rule: 'markdown-plain',
        message: `"${code}" is a code for a sign`,
        remedy: `Write the sign itself; for the code as words, "\\${code}"`,
      }),
    );
    const idle = /^(?:[^\\]|\\[!-/:-@[-`{-~])*\\(?=[^!-/:-@[-`{-~])/.exec(plain);
    if (idle)
      found.push({
        line,
        column: idle[0].length,
        rule: 'markdown-plain',
        message: 'a "\\" that does nothing',
        remedy: 'Take it out; for the sign itself write "\\\\"',
      });
    // Seven signs are what a merge leaves.
    if (before.trim() !== '' && /^ {0,3}(?:=+|-{2,}) *$/.test(text) && !/^={7}$/.test(text))
      found.push({
        line,
        column: 1,
        rule: 'markdown-plain',
        message: 'makes a heading of the line above',
        remedy: 'Write headings as "## Words"',
      });
    if (bullet.test(text))
      found.push({
        line,
        column: 1,
        rule: 'markdown-plain',
        message: `"${text.trim().slice(0, 1)}" is a bullet of a word processor`,
        remedy: 'Begin an item of a list with "- "',
      });
    before = text;
    return found;
  });
}

const bullet = /^\s*[•·▪◦‣●○■□▫⁃∙➢✓❖]/u;

/**
 * Lines of a chapter or section that Markdown would take for something else than their author does, or whose number is none:
 * what begins like a list, is indented, or is numbered in another way than the report's paragraphs.
 */
export function lineFaults(mdx: string): Fault[] {
  let state: 'between' | 'paragraph' | 'list' = 'between';
  return bodyLines(mdx).flatMap(({ text, line }): Fault[] => {
    const flaw = text.trim() === '' ? undefined : lineFault(text, state);
    if (text.trim() === '') state = 'between';
    else if (/^- /.test(text) && state !== 'paragraph') state = 'list';
    else if (state === 'between') state = 'paragraph';
    return flaw ? [{ line, column: 1, ...flaw }] : [];
  });
}

function lineFault(text: string, state: 'between' | 'paragraph' | 'list'): Flaw | undefined {
  if (/^\s/.test(text)) return state === 'list' && /^ {2}(?![-+*] |\d+[.)] )\S/.test(text) ? undefined : indented;
  if (/^-(?:\s|$)/.test(text)) return itemFault(text, state);
  const start = text.slice(0, 12);
  if (/^[+*](?:\s|$)/.test(text))
    return plain(
      'begins like a list',
      `An item of a list begins with "- "; for the sign itself write "\\${text.slice(0, 1)}"`,
    );
  const ordered = /^(\d{1,9})([.)])(?:\s|$)/.exec(text);
  if (ordered) {
    const [, number = '', mark = ''] = ordered;
    return plain(
      `begins like a numbered list, which would lose its number "${number}${mark}"`,
      `Items of a list begin with "- "; for the number itself write "${number}\\${mark}", or join the line to the one above`,
    );
  }
  if (/^#{1,6}(?![#\s])\S/.test(text)) return plain(`"${start}" has no space after "#"`, 'Write "## Words"');
  if (/^#{1,6}\s*#*\s*$/.test(text)) return plain('a heading without words', 'Write them, or take the line out');
  if (/^#{1,6}\s.*\s#+\s*$/.test(text)) return plain('the "#" at the end of the heading would vanish', 'Take it out');
  return state === 'between' ? numberFault(text) : undefined;
}

function itemFault(text: string, state: 'between' | 'paragraph' | 'list'): Flaw | undefined {
  if (state === 'paragraph')
    return plain(
      'begins like a list in the middle of a paragraph',
      'Join it to the line above; before a list leave an empty line',
    );
  const words = text.slice(1).trim();
  const item = (message: string, remedy: string): Flaw => ({ rule: 'list-items', message, remedy });
  if (words === '') return item('an item of a list without words', 'Write them, or take it out');
  if (/^\[[ xX]?\](?:\s|$)/.test(words)) return item('the box "[ ]" would vanish', 'Take it out');
  return /^(?:[-+*>]|#{1,6}|\d{1,9}[.)])(?:\s|$)/.test(words)
    ? item('an item of a list is one line of words, without a second sign before them', 'Take one of the two out')
    : undefined;
}

/** A number of a paragraph is "1.2. ": a chapter's, its own, and a full stop after each. */
function numberFault(text: string): Flaw | undefined {
  const rule = 'paragraph-numbers';
  const [three] = /^\d{1,2}(?:\.\d{1,2}){2,}(?!\d)/.exec(text) ?? [];
  if (three)
    return {
      rule,
      message: `the number ${three} has more than two levels, and the paragraphs of a chapter have two, such as "${three.split('.').slice(0, 2).join('.')}."`,
      remedy: `Give it one of those, or none; for the words themselves write "${three.replace('.', '\\.')}"`,
    };
  const [, number, mark] = /^(\d+\.\d+)(\s*[)\]:–—-]|)(?:\s+(?=[\p{Lu}<“‘"'*])|$)/u.exec(text) ?? [];
  if (number === undefined) return undefined;
  return {
    rule,
    message: `the number ${number}${mark} needs a full stop after it: "${number}. "`,
    remedy: `Write it; for the words themselves write "${number.replace('.', '\\.')}"`,
  };
}

const plain = (message: string, remedy: string): Flaw => ({ rule: 'markdown-plain', message, remedy });

const indented = plain(
  'begins with spaces or a tab, which make something else of it',
  'Take them out; lists inside lists are not part of a report’s text',
);
