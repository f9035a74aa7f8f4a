import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** Where in content.json. */
  readonly at: string;
};

export const valueUnknown: Message<Data> = defineMessage<Data>({
  code: "h5p/value-unknown",
  severity: "warning",
  de: {
    message: ({ at }) => `Der Inhaltstyp kennt „${at}“ nicht; die Plattform lässt es weg.`,
    hint: () => "Fehlt Lernenden nichts, ist nichts zu tun. Sonst prüfen Sie, ob der Name stimmt.",
  },
  en: {
    message: ({ at }) => `The content type does not know “${at}”; the platform leaves it out.`,
    hint: () => "If learners miss nothing, there is nothing to do. Otherwise check the name.",
  },
});
