// The groups of tests by what they need; which files each has is said in vitest.config.ts.

/** What `npm test` runs: `unit` needs next to nothing, `site` and `browser` need built sites. */
export const everyDay = ['unit', 'reports', 'content', 'site', 'browser'];

export const projects = [...everyDay, 'verify'];
