import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = { readonly subjects: readonly string[] };

export const subjectForeign: Message<Data> = defineMessage<Data>({
  code: "metadata/subject-foreign",
  severity: "error",
  de: {
    message: () => "Unter „subjects“ steht kein Fach aus den Listen von KIM; AMB verlangt eines.",
    hint: () =>
      "Ergänzen Sie zum Beispiel https://w3id.org/kim/hochschulfaechersystematik/n8 für Ingenieurwissenschaften.",
  },
  en: {
    message: () => "“subjects” names no subject of KIM's lists; AMB needs one.",
    hint: () => "Add for example https://w3id.org/kim/hochschulfaechersystematik/n8 for engineering.",
  },
});
