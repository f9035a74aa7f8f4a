/** One value of a vocabulary: its permanent English id, other names that authors may write, and its labels. */
export interface Entry {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly de: string;
  readonly en: string;
}

/** A closed list of values. */
export interface Vocabulary {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Makes a vocabulary from rows `id | German names, first is the label | English label`. */
export function vocabulary(name: string, rows: string): Vocabulary {
  const entries = rows
    .trim()
    .split("\n")
    .map((row) => {
      const [id = "", german = "", en = ""] = row.split("|").map((cell) => cell.trim());
      const [de = "", ...names] = german.split(",").map((one) => one.trim());
      return {
        id,
        aliases: [...new Set([slug(de), ...names.map(slug)])].filter((one) => one !== id),
        de,
        en,
      };
    });
  return { name, entries };
}

/** A German name as authors type it for a value: lower case, umlauts spelled out, dashes for spaces. */
export function slug(name: string): string {
  const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The entry that an author means, by id or by one of its names, or `undefined`. */
export function entryOf(list: Vocabulary, written: string): Entry | undefined {
  const wanted = slug(written);
  return list.entries.find(
    (entry) => entry.id === written || slug(entry.id) === wanted || entry.aliases.includes(wanted),
  );
}

/** What people read for an id; the id itself when the vocabulary does not know it. */
export function labelOf(list: Vocabulary, id: string, language: "de" | "en"): string {
  return list.entries.find((entry) => entry.id === id)?.[language] ?? id;
}
