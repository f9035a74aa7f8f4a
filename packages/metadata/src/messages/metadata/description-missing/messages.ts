import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = { readonly task: string };

export const descriptionMissing: Message<Data> = defineMessage<Data>({
  code: "metadata/description-missing",
  severity: "error",
  de: {
    message: ({ task }) => `Dem Badge für „${task}“ fehlen Beschreibung oder Abnahmekriterien.`,
    hint: () => "Schreiben Sie eine Einleitung, und unter „## Produkt“ eine Prüfliste.",
  },
  en: {
    message: ({ task }) => `The badge for “${task}” lacks a description or acceptance criteria.`,
    hint: () => "Write an introduction, and a check list under “## Product”.",
  },
});
