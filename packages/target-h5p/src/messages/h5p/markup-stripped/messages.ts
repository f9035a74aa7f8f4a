import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** Where in content.json. */
  readonly at: string;
  readonly markup: string;
};

export const markupStripped: Message<Data> = defineMessage<Data>({
  code: "h5p/markup-stripped",
  severity: "error",
  de: {
    message: ({ at, markup }) => `Bei ${at} streicht die Plattform „${markup}“ aus dem Text.`,
    hint: () => "Verwenden Sie dort nur die Auszeichnungen, die das Feld zulässt.",
  },
  en: {
    message: ({ at, markup }) => `At ${at} the platform strips “${markup}” from the text.`,
    hint: () => "Use only the markup there that the field allows.",
  },
});
