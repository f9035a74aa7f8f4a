import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = { readonly key: string; readonly length: number; readonly limit: number };

export const textTooLong: Message<Data> = defineMessage<Data>({
  code: "metadata/text-too-long",
  severity: "error",
  de: {
    message: ({ key, length, limit }) =>
      `Ein Text unter „${key}“ hat ${length} Zeichen, KURSNET nimmt höchstens ${limit}.`,
    hint: () => "Kürzen Sie ihn.",
  },
  en: {
    message: ({ key, length, limit }) =>
      `A text in “${key}” has ${length} characters, KURSNET takes at most ${limit}.`,
    hint: () => "Shorten it.",
  },
});
