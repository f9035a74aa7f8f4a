import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly count: number;
};

export const orderOpen: Message<Data> = defineMessage<Data>({
  code: "h5p/order-open",
  severity: "info",
  de: {
    message: ({ count }) =>
      `H5P öffnet alle Teile von Anfang an; „after“ gilt dort nicht (Stellen: ${count}).`,
    hint: () =>
      "Soll die Reihenfolge gelten, bauen Sie mit --split module und setzen Sie auf der Plattform Voraussetzungen.",
  },
  en: {
    message: ({ count }) =>
      `H5P opens all parts from the start; “after” has no effect there (places: ${count}).`,
    hint: () => "Where the order matters, build with --split module and set restrictions on the platform.",
  },
});
