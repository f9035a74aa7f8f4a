import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";

type None = Record<string, never>;

export const headingUnknown: Message<{
  heading: string;
  suggestion?: string | undefined;
  allowed: readonly string[];
}> = message(
  "task/heading-unknown",
  "error",
  [
    ({ heading }) => `Einen Abschnitt „${heading}“ kennt eine Aufgabe nicht.`,
    ({ suggestion, allowed }) =>
      suggestion === undefined ? `Möglich sind: ${allowed.join(", ")}.` : `Meinten Sie „${suggestion}“?`,
  ],
  [
    ({ heading }) => `A task knows no section “${heading}”.`,
    ({ suggestion, allowed }) =>
      suggestion === undefined ? `Possible are: ${allowed.join(", ")}.` : `Did you mean “${suggestion}”?`,
  ],
);

export const sectionDuplicate: Message<{ heading: string }> = message(
  "task/section-duplicate",
  "error",
  [({ heading }) => `Den Abschnitt „${heading}“ gibt es schon.`, "Fassen Sie beide Abschnitte zusammen."],
  [({ heading }) => `The section “${heading}” exists already.`, "Join the two sections."],
);

export const sectionNote: Message<{ note: string }> = message(
  "task/heading-note",
  "error",
  [
    ({ note }) => `Die Angabe „(${note})“ ist nicht zu verstehen.`,
    "Schreiben Sie „(90 Minuten)“, „(2 Stunden)“ oder beim Transfer „(nach 14 Tagen)“.",
  ],
  [
    ({ note }) => `The note “(${note})” is not clear.`,
    "Write “(90 minutes)”, “(2 hours)” or, for the transfer, “(after 14 days)”.",
  ],
);

export const productMissing: Message<None> = message(
  "task/product-missing",
  "error",
  ["Die Aufgabe nennt kein Produkt.", "Ergänzen Sie den Abschnitt „## Produkt“: Was entsteht?"],
  ["The task names no product.", "Add the section “## Product”: what is made?"],
);

export const criteriaMissing: Message<None> = message(
  "task/criteria-missing",
  "error",
  [
    "Es fehlt, woran man das fertige Produkt erkennt.",
    "Schreiben Sie unter „## Produkt“ mindestens ein Kriterium als „- [ ] …“.",
  ],
  [
    "It is not said how to recognize the finished product.",
    "Write at least one criterion as “- [ ] …” below “## Product”.",
  ],
);

export const rolesTable: Message<None> = message(
  "task/roles-table",
  "error",
  [
    "Die Rollen stehen nicht in einer Tabelle mit zwei Spalten.",
    "Schreiben Sie eine Tabelle: | Rolle | Aufgabe |.",
  ],
  ["The roles are not in a table of two columns.", "Write a table: | Role | Duty |."],
);

export const taskMessages: readonly AnyMessage[] = [
  headingUnknown,
  sectionDuplicate,
  sectionNote,
  productMissing,
  criteriaMissing,
  rolesTable,
];
