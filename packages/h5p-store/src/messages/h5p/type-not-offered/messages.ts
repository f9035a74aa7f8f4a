import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly name: string;
  readonly host: string;
  /** A name that is close to it. */
  readonly suggestion: string | undefined;
};

export const typeNotOffered: Message<Data> = defineMessage<Data>({
  code: "h5p/type-not-offered",
  severity: "error",
  de: {
    message: ({ name, host }) => `Den Inhaltstyp „${name}“ bietet der Hub ${host} nicht an.`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? "Schreiben Sie den Namen wie in H5P, etwa H5P.InteractiveBook. Andere Bibliotheken kommen mit den Inhaltstypen, die sie brauchen."
        : `Meinten Sie „${suggestion}“?`,
  },
  en: {
    message: ({ name, host }) => `The Hub ${host} does not offer the content type “${name}”.`,
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? "Write the name as H5P does, such as H5P.InteractiveBook. Other libraries come with the content types that need them."
        : `Did you mean “${suggestion}”?`,
  },
});
