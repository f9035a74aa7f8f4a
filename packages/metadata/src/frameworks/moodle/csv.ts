/** One record as RFC 4180 has it: cells with commas, quotes or line breaks stand in quotes. */
export function record(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
