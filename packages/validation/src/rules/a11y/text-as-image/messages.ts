import { type Message, message } from "@kurswerk/diagnostics";
import type { Sign } from "./sign.ts";

const de: Readonly<Record<Sign["sign"], (file: string, count: number) => string>> = {
  declared: (file) => `„${file}“ besteht vor allem aus Text; so steht es in media.yaml.`,
  drawn: (file, count) => `„${file}“ besteht vor allem aus Text (${count} Wörter).`,
  described: (file) => `„${file}“ zeigt nach seiner Beschreibung einen Text.`,
  alone: (file) => `Auf der Seite steht fast nur das breite Bild „${file}“. Ist Text darin?`,
};

const en: typeof de = {
  declared: (file) => `“${file}” is mostly text; media.yaml says so.`,
  drawn: (file, count) => `“${file}” is mostly text (${count} words).`,
  described: (file) => `“${file}” shows a text, its description says.`,
  alone: (file) => `Hardly anything but the wide picture “${file}” stands on the page. Is there text in it?`,
};

export const textAsImage: Message<{ file: string; sign: Sign["sign"]; count: number }> = message(
  "a11y/text-as-image",
  "warning",
  [
    ({ file, sign, count }) => de[sign](file, count),
    ({ sign }) =>
      sign === "declared"
        ? "Schreiben Sie den Text auf die Seite."
        : "Schreiben Sie den Text auf die Seite. Ist es kein Text, sagen Sie in media.yaml shows-text: no.",
  ],
  [
    ({ file, sign, count }) => en[sign](file, count),
    ({ sign }) =>
      sign === "declared"
        ? "Write the text on the page."
        : "Write the text on the page. When it is no text, say shows-text: no in media.yaml.",
  ],
);
