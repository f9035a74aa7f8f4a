import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly library: string;
  /** Where in content.json. */
  readonly at: string;
};

export const libraryNotAllowed: Message<Data> = defineMessage<Data>({
  code: "h5p/library-not-allowed",
  severity: "error",
  de: {
    message: ({ library, at }) =>
      `„${library}“ darf bei ${at} nicht stehen; die Plattform lässt diesen Teil weg.`,
    hint: () => "Nehmen Sie genau die Fassung, die der umgebende Inhaltstyp verlangt.",
  },
  en: {
    message: ({ library, at }) => `“${library}” may not stand at ${at}; the platform leaves this part out.`,
    hint: () => "Use exactly the version that the content around it asks for.",
  },
});
