import { type CourseReport, cell } from "./table.ts";

/**
 * One table below the other. With a byte order mark and, in German, with semicolons and decimal commas,
 * so that a double click opens it rightly in a spreadsheet.
 */
export function csv(reports: readonly CourseReport[]): string {
  const blocks = reports.flatMap(({ title, language, tables }) => {
    const separator = language === "de" ? ";" : ",";
    const line = (cells: readonly string[]): string =>
      cells.map((text) => quoted(text, separator)).join(separator);
    return tables.map((table) =>
      [
        line([title, table.caption]),
        line(table.columns.map((column) => column.label)),
        ...table.rows.map((row) => line(table.columns.map((column) => cell(row[column.key], language)))),
        ...table.notes.map((note) => line([note])),
      ].join("\r\n"),
    );
  });
  return `\ufeff${blocks.join("\r\n\r\n")}`;
}

/** Quoted where needed; what a spreadsheet would run as a formula becomes text. */
function quoted(text: string, separator: string): string {
  const safe = /^[=+@\t]|^-(?!\d)/.test(text) && text.length > 1 ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
