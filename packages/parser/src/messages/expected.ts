const german: Readonly<Record<string, string>> = {
  text: "ein Text",
  markdown: "ein Text",
  plain: "ein Text",
  file: "der Name einer Datei",
  number: "eine Zahl",
  integer: "eine ganze Zahl",
  boolean: "ja oder nein",
  list: "eine Liste mit Strichen (- …) oder eckigen Klammern",
  map: "eine Gruppe von Angaben (name: Wert)",
  "not-empty": "mindestens ein Eintrag",
  id: "eine Kennung aus Kleinbuchstaben, Ziffern und Strichen, mit einem Buchstaben am Anfang",
  version: "eine Version aus drei Zahlen, zum Beispiel 1.0.0",
  date: "ein Datum in der Form 2026-03-31",
  url: "eine Adresse, die mit https:// beginnt und keine Leerzeichen enthält",
  competence: "ein Verweis in der Form rahmen:code oder rahmen:code@stufe",
  color: "eine Farbe in der Form #00539f",
};

const english: Readonly<Record<string, string>> = {
  text: "a text",
  markdown: "a text",
  plain: "a text",
  file: "the name of a file",
  number: "a number",
  integer: "a whole number",
  boolean: "yes or no",
  list: "a list with dashes (- …) or square brackets",
  map: "a group of entries (name: value)",
  "not-empty": "at least one entry",
  id: "an id of lower-case letters, digits and dashes that begins with a letter",
  version: "a version of three numbers, such as 1.0.0",
  date: "a date such as 2026-03-31",
  url: "an address that begins with https:// and has no spaces",
  competence: "a reference such as framework:code or framework:code@level",
  color: "a colour such as #00539f",
};

/** What was expected, in words; a range of numbers stands for itself. */
export const expectedWords: Readonly<Record<"de" | "en", (expected: string) => string>> = {
  de: (expected) => german[expected] ?? `eine Zahl von ${expected}`.replace(" – ", " bis "),
  en: (expected) => english[expected] ?? `a number ${expected}`,
};
