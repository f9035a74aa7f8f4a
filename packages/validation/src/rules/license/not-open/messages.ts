import { type Message, message } from "@kurswerk/diagnostics";

export const notOpen: Message<{ license: string }> = message(
  "license/not-open",
  "info",
  [({ license }) => `„${license}“ gilt nicht als offen (OER).`, "Offen sind CC0, CC BY und CC BY-SA."],
  [({ license }) => `“${license}” does not count as open (OER).`, "CC0, CC BY and CC BY-SA are open."],
);
