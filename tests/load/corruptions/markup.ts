// Ways in which running text goes wrong as MDX: what is not closed, not known, or would run.
import { one } from '../../chance.ts';
import { atOne, type Damage, english, filesIn, prose } from './folder.ts';

/** The beginning of a block of words. */
const block = /(?<=\n\n)(?=[A-Z])/;
const withPages = (dir: string): string[] => [...prose(dir), ...filesIn(dir, 'pages/*.mdx')];
const before = (words: string[], files = withPages): Damage => atOne(files, block, (_, chance) => one(words, chance));

export const brokenMarkup: Record<string, Damage> = {
  'a tag that is not closed': atOne(prose, /<\/(?:Stat|Lang|Ref)>/, () => ''),
  'a tag that is closed twice': atOne(prose, /<\/(?:Stat|Lang|Ref)>/, ([tag]) => tag + tag),
  'an unknown element': atOne(prose, /<(Stat|Lang|Ref)\b[^>]*>/, ([tag, name = '']) => tag.replace(name, `${name}s`)),
  'an attribute lost': atOne(prose, /(<(?:Stat|Lang|Ref|Quote)) [^/>]+?(?= ?\/?>)/, ([, start = '']) => start),
  'an attribute that would run': atOne(
    prose,
    /<(?:Stat|Lang|Ref|Quote)(?= )/,
    ([start], chance) =>
      `${start} ${one(['onclick="alert(1)"', 'set:html="<b>"', 'class="x"', '{...props}', 'style="color:red"'], chance)}`,
  ),
  'the id of what is not there': atOne(prose, /(?<=<(?:Stat of|Ref to|Quote id)=")[^"]+/, (_, chance) =>
    one(['s999', 'nothing', 'q0', '../q1', ''], chance),
  ),
  'a quotation twice': atOne(prose, /<Quote id="q\d+" \/>\n/, ([tag]) => `${tag}\n${tag}`),
  'a quotation lost': atOne(english, /<Quote id="q\d+" \/>\n/, () => ''),
  'an expression': before(['{1 + 1}\n\n', '{process.env.HOME}\n\n', '{/* so */}\n\n']),
  'an import or export': before(['import x from "y";\n\n', 'export const a = 1;\n\n', 'import "node:fs"\n\n']),
  'an element of HTML': before([
    '<script>alert(1)</script>\n\n',
    '<iframe src="https://evil.example"></iframe>\n\n',
    '<img src="x" onerror="alert(1)" />\n\n',
    '<style>*{}</style>\n\n',
    '<a href="javascript:alert(1)">x</a>\n\n',
  ]),
  'a comment of HTML': before(['<!-- later -->\n\n', '<!--\n\n']),
  'a link that does something': before([
    '[x](javascript:alert(1))\n\n',
    '[x](data:text/html,1)\n\n',
    '[x](http://a:b@c.example/)\n\n',
    '<javascript:alert(1)>\n\n',
  ]),
  'a picture from elsewhere': before(['![x](https://evil.example/x.png)\n\n', '![](x.svg)\n\n']),
  'a footnote': before(['A word[^1].\n\n[^1]: A note.\n\n']),
  'a table': before(['| a | b |\n| - | - |\n| 1 | 2 |\n\n'], prose),
  code: before(['    four spaces\n\n', '```\nx\n```\n\n', '~~~\n\n', '`x` and so on.\n\n'], prose),
  'a heading underlined': atOne(prose, /(?<=\n\n[A-Z][^\n]+)(?=\n\n)/, (_, chance) => one(['\n===', '\n---'], chance)),
  'a bullet of a word processor': atOne(prose, /(?<=\n)- /, (_, chance) => one(['• ', '· ', '— ', '* * '], chance)),
  'a list within a list': atOne(prose, /(?<=\n)- (?=[^\n]+\n\n)/, () => '- a\n  - '),
  'a level of heading that is not there': atOne(prose, /\n## /, (_, chance) =>
    one(['\n# ', '\n#### ', '\n##'], chance),
  ),
  'a number of another paragraph': atOne(prose, /(?<=\n)\d\.\d(?=\. )/, (_, chance) =>
    one(['1.9', '7.1', '2.0', '0.1', '3.10'], chance),
  ),
  'a number without its full stop': atOne(prose, /(?<=\n\d\.\d)\. /, () => ' '),
  'a block taken out': atOne(prose, /(?<=\n\n)[A-Z\d][^\n]+\n(?:\n|$)/, () => ''),
  'a block twice': atOne(english, /(?<=\n\n)[A-Z\d][^\n]+\n/, ([text]) => `${text}\n${text}`),
  'a block parted in two': atOne(prose, /(?<=\n\n[^\n]*[a-z]) (?=[a-z]{3}[^\n<]*\n)/, () => '\n\n'),
  'the fence of the frontmatter lost': atOne(prose, /---\n/, () => ''),
  'an alias of YAML': atOne(prose, /(?<=\ntitle: )[^\n]+/, (_, chance) =>
    one(
      [
        '*x',
        '&x Title',
        '!!js/function x',
        '!!binary aGk=',
        '<<: *x',
        '[a, b]',
        '{a: b}',
        '2013-06-01',
        '> Title',
        '| Title',
        '"',
        '- x',
        'a: b',
      ],
      chance,
    ),
  ),
  'a field of the frontmatter lost': atOne(prose, /(?<=\n)(?:title|number): [^\n]+\n/, () => ''),
  'a chapter’s number changed': atOne(
    (dir) => filesIn(dir, 'chapters/*.mdx'),
    /(?<=\nnumber: )\d+/,
    (_, chance) => one(['9', '0', '-1', '1.5', 'two', '"2"', '02', '1e1'], chance),
  ),
};
