import type { Competence, Label, Level } from "./framework.ts";

/** Cells of a table written as lines with `|` between the cells. */
export function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()));
}

/** Levels from rows `id | German | English | aliases, …`. */
export function levels(table: string): readonly Level[] {
  return rows(table).map(([id = "", de = "", en = "", names = ""]) => ({ id, de, en, ...named(names) }));
}

/** Areas and competences from rows `code | German | English | mappings, … | aliases, …`; `area` finds the area. */
export function items(table: string, area: (code: string) => string | undefined): readonly Competence[] {
  return rows(table).map(([code = "", de = "", en = "", to = "", names = ""]) => {
    const above = area(code);
    const mappings = words(to);
    return {
      code,
      de,
      en,
      ...(above === undefined ? {} : { area: above }),
      ...(mappings.length === 0 ? {} : { mappings }),
      ...named(names),
    };
  });
}

/** The part of a code before its last dot: `1.3` belongs to `1`. */
export function upToDot(code: string): string | undefined {
  const at = code.lastIndexOf(".");
  return at === -1 ? undefined : code.slice(0, at);
}

/** A label per level from German and English cells in the order of the levels. */
export function byLevel(
  ids: readonly string[],
  de: readonly string[],
  en: readonly string[],
): Readonly<Record<string, Label>> {
  return Object.fromEntries(ids.map((id, at) => [id, { de: de[at] ?? "", en: en[at] ?? "" }]));
}

function named(cell: string): { readonly aliases?: readonly string[] } {
  const aliases = words(cell);
  return aliases.length === 0 ? {} : { aliases };
}

function words(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split(",").map((one) => one.trim());
}
