import type { Language } from "@kurswerk/diagnostics";

/** One column of a report; `key` is its name for programs. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly isNumber?: boolean;
}

/** An objective, and the level that it leads to where there are levels. */
export interface Aim {
  readonly objective: string;
  readonly level?: string;
}

/** A value as programs want it; people read it by `cell`. */
export type Value = string | number | readonly Aim[];

/** A row by column key. The first column names the row. */
export type Row = Readonly<Record<string, Value>>;

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

/** A cell as people of a language read it: a decimal comma in German, objectives side by side, a dash for none. */
export function cell(value: Value | undefined, language: Language): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "object") return value.map(aim).join(", ") || "–";
  const text = String(Math.round(value * 10) / 10);
  return language === "de" ? text.replace(".", ",") : text;
}

function aim({ objective, level }: Aim): string {
  return level === undefined ? objective : `${objective} @${level}`;
}
