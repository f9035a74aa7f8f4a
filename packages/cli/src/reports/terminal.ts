import { type Column, type CourseReport, cell, type Table, type Value } from "./table.ts";

/** Columns side by side, numbers at the right. */
export function terminal(reports: readonly CourseReport[]): string {
  return reports
    .map(({ title, language, tables }) =>
      [title, ...tables.map((table) => grid(table, (value) => cell(value, language)))].join("\n\n"),
    )
    .join("\n\n");
}

function grid({ caption, columns, rows, notes }: Table, show: (value: Value | undefined) => string): string {
  const lines = rows.map((row) => columns.map((column) => show(row[column.key])));
  const widths = columns.map((column, at) =>
    Math.max(column.label.length, ...lines.map((line) => line[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, at) => pad(text, widths[at] ?? 0, columns[at]))
      .join("  ")
      .trimEnd();
  if (rows.length === 0) return [caption, ...notes].join("\n");
  return [
    caption,
    line(columns.map((column) => column.label)),
    widths.map((width) => "─".repeat(width)).join("  "),
    ...lines.map(line),
    ...(notes.length === 0 ? [] : ["", ...notes]),
  ].join("\n");
}

function pad(text: string, width: number, column: Column | undefined): string {
  return column?.isNumber ? text.padStart(width) : text.padEnd(width);
}
