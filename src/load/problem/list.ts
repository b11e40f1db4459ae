import { inOrder, type Problem, placeText, problemLine } from '../../model/problem/problem.ts';
import { shown } from '../read/text/characters.ts';

/** So many problems of one kind are said one by one. */
const few = 3;

/** "2 problems in content:", and each on a line of its own; of many that are alike the first few and the places of the rest. */
export function problemList(problems: readonly Problem[], where: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in ${where}:`, ...problemLines(problems).map((line) => `  ${line}`)].join('\n');
}

/**
 * The problems for people to read, in the order of their places: of many that differ only in what they are about, the first
 * few, and the places of all others in one line. What cannot be seen is named. All that prints problems prints these.
 */
export function problemLines(problems: readonly Problem[]): string[] {
  const said = new Map(problems.map((problem) => [problemLine(problem), problem]));
  const sorted = inOrder([...said.values()]);
  const kinds = Map.groupBy(sorted, kindOf);
  return sorted
    .flatMap((problem) => {
      const all = kinds.get(kindOf(problem)) ?? [];
      const index = all.indexOf(problem);
      // One more line is as long as the problem itself.
      if (index < few || all.length <= few + 1) return problemLine(problem);
      const [last] = all.slice(few - 1);
      const after = last ? placeText(last) || aboutOf(last) : '';
      const more = `… and ${all.length - few} more for the same reason as at ${after}: ${placesOf(all.slice(few))} [${problem.rule}]`;
      return index === few ? more : [];
    })
    .map(shown);
}

/** The rule of a problem and its message, without numbers and what it quotes. */
const kindOf = ({ rule, message }: Problem): string =>
  `${rule} ${message
    .replace(/“[^”]*”|"[^"]*"|‘[^’]*’|<[^>]*>[^<]*<\/[^>]*>|<[^>]*>/g, '*')
    .replace(/[\w./-]+\.(?:json|mdx|txt)(?::\d+)*/g, '@')
    .replace(/\b[a-z]+-?\d[\w.-]*|\d[\d.,]*/g, '#')}`;

/** "notes.json:12:5, 40:5; p3.2" */
function placesOf(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile]
    .map(([file, all]) =>
      file === undefined
        ? all.map(aboutOf).join(', ')
        : [file, all.map(withinFile).filter(Boolean).join(', ')].filter(Boolean).join(':'),
    )
    .join('; ');
}

const withinFile = ({ line, column }: Problem): string => placeText({ line, column });

/** What a problem without a file is about: the id that its message begins with. */
const aboutOf = ({ message }: Problem): string => /^\S+/.exec(message)?.[0].replace(/[:,]$/, '') ?? '';
