/** How many there are of something: `1 Fehler`, `2 Fehler`. */
export const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
