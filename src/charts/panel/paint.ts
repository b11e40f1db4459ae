/** The tokens of src/styles/tokens.css that charts are painted with. */
export const chartTokens = ['ink', 'soft', 'hair', 'edge', 'paper', 'statistic', 'tint'] as const;
export type ChartToken = (typeof chartTokens)[number];

/** Gives the colour of a token. */
export type Paint = (token: ChartToken) => string;

/** The light colours, for files that stand alone; a test holds them to tokens.css. */
const light: Record<ChartToken, string> = {
  ink: '#121212',
  soft: '#4b4b4b',
  hair: '#c9c9c9',
  edge: '#6e6e6e',
  paper: '#fff',
  statistic: '#065c52',
  tint: '#f5f5f3',
};
export const filePaint: Paint = (token) => light[token];
