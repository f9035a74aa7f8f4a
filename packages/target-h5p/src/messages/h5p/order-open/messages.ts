import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly count: number;
  /** What becomes one package. */
  readonly split: "course" | "module" | "quiz";
};

const german: Readonly<Record<Data["split"], string>> = {
  course:
    "Soll die Reihenfolge gelten, bauen Sie mit --split module und setzen Sie auf der Plattform Voraussetzungen.",
  module:
    "Die Reihenfolge der Module setzen Sie auf der Plattform als Voraussetzung; innerhalb eines Moduls steht Lernenden alles offen.",
  quiz: "Setzen Sie die Reihenfolge auf der Plattform als Voraussetzung.",
};

const english: Readonly<Record<Data["split"], string>> = {
  course: "Where the order matters, build with --split module and set restrictions on the platform.",
  module:
    "Set the order of modules as restrictions on the platform; within a module everything is open to learners.",
  quiz: "Set the order as restrictions on the platform.",
};

export const orderOpen: Message<Data> = defineMessage<Data>({
  code: "h5p/order-open",
  severity: "info",
  de: {
    message: ({ count }) =>
      `H5P öffnet alle Teile von Anfang an; „after“ gilt dort nicht (Stellen: ${count}).`,
    hint: ({ split }) => german[split],
  },
  en: {
    message: ({ count }) =>
      `H5P opens all parts from the start; “after” has no effect there (places: ${count}).`,
    hint: ({ split }) => english[split],
  },
});
