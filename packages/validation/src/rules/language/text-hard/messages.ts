import { type Message, message } from "@kurswerk/diagnostics";

const comma = (value: string): string => value.replaceAll(".", ",");

/** `values` says what was measured and what was wanted, such as `LIX 48 (42)`. */
export const textHard: Message<{ values: string }> = message(
  "language/text-hard",
  "warning",
  [
    ({ values }) => `Der Text ist schwer zu lesen: ${comma(values)}.`,
    "Kürzere Sätze und bekannte Wörter helfen. In Klammern steht das Ziel.",
  ],
  [
    ({ values }) => `The text is hard to read: ${values}.`,
    "Shorter sentences and familiar words help. The goal stands in brackets.",
  ],
);
