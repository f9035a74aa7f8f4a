import { type Message, message } from "@kurswerk/diagnostics";

export const linkTextVague: Message<{ text: string }> = message(
  "a11y/link-text-vague",
  "warning",
  [
    ({ text }) => `Der Linktext „${text}“ sagt nicht, wohin er führt.`,
    "Schreiben Sie den Namen des Ziels, zum Beispiel „Vorlage für die Suche“.",
  ],
  [
    ({ text }) => `The link text “${text}” does not say where it leads.`,
    "Write the name of the target, such as “form for the search”.",
  ],
);

export const linkTextSame: Message<{ text: string }> = message(
  "a11y/link-text-same",
  "warning",
  [
    ({ text }) => `Zwei Links heißen „${text}“, führen aber zu verschiedenen Zielen.`,
    "Geben Sie jedem Link einen eigenen Namen.",
  ],
  [
    ({ text }) => `Two links are called “${text}” but lead to different targets.`,
    "Give each link a name of its own.",
  ],
);
