/** Two decimal places are a hundredth of a pixel. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML, in an element and in an attribute. */
export const xml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
