import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly file: string;
  /** What would be lost, as `Loss` has it. */
  readonly losses: readonly string[];
};

const german: Readonly<Record<string, string>> = {
  unreadable: "die Datei ist kein lesbares SVG",
  animation: "sie bewegt sich",
  linked: "sie zeigt Teile anderer Dateien",
  characters: "sie enthält Zeichen, die in der mitgelieferten Schrift fehlen",
};

const english: Readonly<Record<string, string>> = {
  unreadable: "the file is no readable SVG",
  animation: "it moves",
  linked: "it shows parts of other files",
  characters: "it has signs that the font at hand does not know",
};

const listed = (losses: readonly string[], words: Readonly<Record<string, string>>): string =>
  losses.map((one) => words[one] ?? one).join(", ");

export const drawingKept: Message<Data> = defineMessage<Data>({
  code: "h5p/drawing-kept",
  severity: "error",
  de: {
    message: ({ file, losses }) =>
      `H5P nimmt kein SVG, und „${file}“ lässt sich nicht getreu umwandeln: ${listed(losses, german)}.`,
    hint: () =>
      "Speichern Sie die Zeichnung in einem Zeichenprogramm als PNG, und nennen Sie im Text die neue Datei.",
  },
  en: {
    message: ({ file, losses }) =>
      `H5P takes no SVG, and “${file}” cannot be converted faithfully: ${listed(losses, english)}.`,
    hint: () => "Save the drawing as PNG in a drawing program, and name the new file in the text.",
  },
});
