import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly count: number;
  readonly limit: number;
};

export const toleranceTooWide: Message<Data> = defineMessage<Data>({
  code: "h5p/tolerance-too-wide",
  severity: "error",
  de: {
    message: ({ count, limit }) =>
      `H5P müsste hier ${count} Zahlen einzeln aufzählen, sinnvoll sind höchstens ${limit}.`,
    hint: () =>
      "Schreiben Sie Antwort und Toleranz mit weniger Nachkommastellen, oder machen Sie daraus eine Auswahlfrage.",
  },
  en: {
    message: ({ count, limit }) => `H5P would have to list ${count} numbers here, ${limit} are reasonable.`,
    hint: () => "Write answer and tolerance with fewer decimals, or ask with answers to choose.",
  },
});
