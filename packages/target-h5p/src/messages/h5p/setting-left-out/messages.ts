import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly settings: readonly string[];
};

const words: Readonly<Record<string, readonly [de: string, en: string]>> = {
  "pass-mark": ["die Bestehensgrenze", "the pass mark"],
  attempts: ["die Zahl der Versuche", "the number of attempts"],
  draw: ["die Auswahl aus mehreren Fragen", "the draw from several questions"],
  points: ["die Punktzahl der Frage", "the points of the question"],
  compare: ["der Vergleich mit der früheren Einschätzung", "the comparison with the earlier assessment"],
};

const list = (settings: readonly string[], at: 0 | 1): string =>
  settings.map((one) => words[one]?.[at] ?? one).join(at === 0 ? " und " : " and ");

export const settingLeftOut: Message<Data> = defineMessage<Data>({
  code: "h5p/setting-left-out",
  severity: "info",
  de: {
    message: ({ settings }) => `Nicht im H5P-Paket enthalten: ${list(settings, 0)}.`,
    hint: () =>
      "Stellen Sie das auf der Plattform ein, in Moodle unter Bewertung und Abschluss der Aktivität.",
  },
  en: {
    message: ({ settings }) => `Not in the H5P package: ${list(settings, 1)}.`,
    hint: () => "Set this on the platform, in Moodle under grade and completion of the activity.",
  },
});
