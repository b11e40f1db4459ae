// What makes a report with recommendations of the invented review: content alone. They were printed at its end, by number.
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const list = {
  kind: {
    name: 'recommendation',
    letter: 'r',
    address: { en: 'recommendations', cy: 'argymhellion' },
    words: {
      en: { singular: 'recommendation', plural: 'recommendations', also: ['rec'] },
      cy: { singular: 'argymhelliad', plural: 'argymhellion', gender: 'm' },
    },
    numbers: 'printed',
    ink: 'green',
  },
  title: { en: 'What should be done', cy: 'Yr hyn y dylid ei wneud' },
  entries: [
    {
      id: 'r1',
      text: {
        en: 'Every library should have a ramp at its door.',
        cy: 'Dylai fod ramp wrth ddrws pob llyfrgell.',
      },
      fields: [
        { name: { en: 'Addressee', cy: 'I bwy' }, value: { en: 'The county council', cy: 'Y cyngor sir' } },
        { name: { en: 'Deadline', cy: 'Dyddiad cau' }, value: { en: '31 March 2020', cy: '31 Mawrth 2020' } },
      ],
      replies: [
        {
          date: '2019-09-02',
          label: { en: 'Response', cy: 'Ymateb' },
          by: { en: 'Brynarth Council', cy: 'Cyngor Brynarth' },
          text: {
            en: 'We accept this, and will pay for seven ramps.',
            cy: 'Derbyniwn hyn, a byddwn yn talu am saith ramp.',
          },
        },
        {
          date: '2020-01-31',
          label: { en: 'Correction', cy: 'Cywiriad' },
          text: { en: 'Two doors have ramps already.', cy: 'Mae rampiau wrth ddau ddrws yn barod.' },
        },
      ],
    },
    {
      id: 'r2',
      text: { en: 'The buses should stop at the library.', cy: 'Dylai’r bysiau aros wrth y llyfrgell.' },
      fields: [{ name: { en: 'Addressee', cy: 'I bwy' }, value: { en: 'The bus company' } }],
    },
  ],
};

/** What is printed of them after the last line of the review. */
const printed = [
  'What should be done',
  '1. Every library should have a ramp at its door.',
  'Addressee: The county council',
  'Deadline: 31 March 2020',
  '2. The buses should stop at the library.',
];

/** Copies the invented review to a folder, and adds the list of recommendations to it. */
export function writeRecommendations(from: string, dir: string): void {
  cpSync(from, dir, { recursive: true });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));
  const source = 'source/a-shelf-for-everyone-2019.txt';
  edit(source, (text) => `${text.trimEnd()}\n\n${printed.join('\n')}\nAddressee: The bus company\n`);
  const text = readFileSync(join(dir, source), 'utf8');
  const line = text.split('\n').findIndex((each) => each.startsWith('Deadline')) + 1;
  edit('source/repairs.json', (repairs) =>
    JSON.stringify({ ...JSON.parse(repairs), sha256: createHash('sha256').update(text).digest('hex') }),
  );
  edit('other-numbers.json', (numbers) =>
    JSON.stringify([...JSON.parse(numbers), { line, words: '31 March 2020', reason: 'date' }]),
  );
  edit('report.json', (record) => {
    const { parts, ...more } = JSON.parse(record);
    const part = { id: 'recommendations', address: list.kind.address, list: 'recommendations.json' };
    return JSON.stringify({ ...more, parts: [...parts, part] });
  });
  appendFileSync(join(dir, 'recommendations.json'), JSON.stringify(list));
}
