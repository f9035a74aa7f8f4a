import type { Language } from "@kurswerk/diagnostics";

/** One column of a report; `key` is its name for programs. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly isNumber?: boolean;
}

/** A row by column key. The first column names the row. */
export type Row = Readonly<Record<string, string | number>>;

/** A table of a report, whatever it is printed as. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Sentences below the table. */
  readonly notes: readonly string[];
}

/** A report about one course. */
export interface CourseReport {
  readonly title: string;
  readonly language: Language;
  readonly tables: readonly Table[];
}

/** A cell as people of a language read it: a decimal comma in German. */
export function cell(value: string | number | undefined, language: Language): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  const text = String(Math.round(value * 10) / 10);
  return language === "de" ? text.replace(".", ",") : text;
}
