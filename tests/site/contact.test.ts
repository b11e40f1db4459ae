// Where readers report a mistake: on every page that promises it; this-report/contact.test.ts has a report that names no contact.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { loadSoundReport } from '../../src/load.ts';
import { path } from '../../src/model/address/permalink.ts';
import { unitsOf } from '../../src/model/report.ts';
import { fixture } from '../sites.ts';

const html = (dir: string, address: string) => readFileSync(join(dir, address, 'index.html'), 'utf8');

test.each(locales)(
  'a report with a contact names publisher and address, and each unit in its own e-mail (%s)',
  (locale) => {
    const { record, units } = loadSoundReport(fixture.content);
    const { contact } = record;
    if (!contact || !('email' in contact)) throw new Error('The fixture names no e-mail address.');
    for (const room of ['about', 'accessibility', 'translation'] as const) {
      const page = html(fixture.dir, path({ to: 'room', room }, locale));
      expect(page).toContain(contact.publisher[locale]);
      expect(page).toContain(`href="mailto:${contact.email}"`);
    }
    const own = units.filter((unit) => /^[cqsf]\d+$/.test(unit.id));
    expect(own.length).toBeGreaterThan(10);
    for (const unit of own) {
      const page = html(fixture.dir, path({ to: 'unit', unit }, locale));
      const [, query = ''] = /href="mailto:[^?"]+\?([^"]+)"/.exec(page) ?? [];
      const mail = new URLSearchParams(query.replaceAll('&amp;', '&'));
      expect(mail.get('subject')).toContain(unit.id);
      expect(mail.get('body')).toMatch(new RegExp(`^https://.*/id/${unit.id}/$`));
      expect(page).toContain(contact.publisher[locale]);
    }
    const [paragraph] = unitsOf(loadSoundReport(fixture.content), 'paragraph');
    expect(html(fixture.dir, `/id/${paragraph?.id}/`)).toContain('href="mailto:');
  },
);
