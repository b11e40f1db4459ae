/** The same measure, taken of others on this text before this search was built: cold, on the slow connection. */
export const peers = [
  { name: 'Starlight', visible: 2200, bytes: 119_000 },
  { name: 'Docusaurus', visible: 1600, bytes: 96_000 },
  { name: 'VitePress', visible: 1400, bytes: 36_000 },
  { name: 'word files sharded by hand', visible: 600, bytes: 800 },
] as const;
