import { recordProse } from '../../authoring/words.ts';
import { inOwnLanguages, mapLocalised } from '../../i18n/locale.ts';
import { rooms } from '../../model/address/room.ts';
import type { Page, SubjectUnit } from '../../model/unit/unit.ts';
import type { Content } from '../read/content.ts';

const subjectsPage: Page = { id: 'subjects', address: rooms.subjects };

/** What the report speaks of, as content/subjects.json sorts it. */
export const subjectUnits = (content: Pick<Content, 'subjects' | 'languages'>): SubjectUnit[] =>
  (content.subjects?.value ?? []).map(({ id, title, about, units }) => ({
    id,
    type: 'subject',
    kind: 'subject',
    ordinal: Number(id.slice('t'.length)),
    title: inOwnLanguages(content, title),
    prose: mapLocalised(inOwnLanguages(content, about), recordProse),
    members: units,
    home: subjectsPage,
    editorial: true,
  }));
