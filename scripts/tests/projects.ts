// The groups of tests by what they need; which files each has is said in vitest.config.ts.

/** What `npm test` runs of them: of those without sites, `unit` needs next to nothing. */
export const needNoSites = ['unit', 'reports', 'content'];
export const needSites = ['site', 'browser'];

export const projects = [...needNoSites, ...needSites, 'verify'];
