import type { Locale } from '../../src/i18n/locale.ts';
import { type Rule, rules, type Where } from './files.ts';

/** Where the files lie and where the server listens, for who does not take what a configuration says. */
export interface ServerPlace {
  /** The folder of the host; a site below a path lies in that path in it. */
  root: string;
  /** As the server writes it: "80", "127.0.0.1:8080". */
  listen: string;
}

/** A built site as the configurations of hosts name it. */
export interface HostedSite {
  /** "https://report.example" */
  origin: string;
  /** The path below it, with a slash at both ends. */
  base: string;
  languages: readonly Locale[];
  /** The paths of its files in the built folder. */
  files: readonly string[];
}

/** One header of the files of a place. */
export interface Setting {
  where: Where;
  value: string;
}

/** What is set of every header, by its name, from the general to the particular: where two hold for a file, the later one does. */
export const settings = ({ languages }: Pick<HostedSite, 'languages'>): Map<string, Setting[]> =>
  settingsOf(rules(languages));

function settingsOf(all: Rule[]): Map<string, Setting[]> {
  const found = new Map<string, Setting[]>();
  for (const { where, headers } of all)
    for (const [name, value] of Object.entries(headers))
      found.set(name, [...(found.get(name) ?? []), { where, value }]);
  return found;
}

/** The value of a header that is the same for all files; undefined where it is not. */
export const commonValue = (of: readonly Setting[]): string | undefined =>
  of.length === 1 && of[0]?.where.of === 'every' ? of[0].value : undefined;

/** "report.example", without a port. */
export const hostName = ({ origin }: Pick<HostedSite, 'origin'>): string => new URL(origin).hostname;

/** The first words of every configuration, as comment lines: what it is, and that it is written anew. */
export const notice = (what: string): string[] => [
  `# ${what}`,
  '# Written by the build from scripts/hosting/files.ts; how to use it: docs/publish.md. Edit a copy, not this file.',
];

/** A text as a value of nginx, Caddy and Apache. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

export const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
