import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly library: string;
};

export const typeUnchecked: Message<Data> = defineMessage<Data>({
  code: "h5p/type-unchecked",
  severity: "info",
  de: {
    message: ({ library }) => `Den Inhalt von „${library}“ kann Kurswerk nicht prüfen.`,
    hint: () => "Sehen Sie sich diesen Teil auf der Plattform selbst an.",
  },
  en: {
    message: ({ library }) => `Kurswerk cannot check the content of “${library}”.`,
    hint: () => "Look at this part on the platform yourself.",
  },
});
