import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly needed: number;
  readonly limit: number;
  readonly standard: string;
};

export const stateTooLarge: Message<Data> = defineMessage<Data>({
  code: "scorm/state-too-large",
  severity: "error",
  de: {
    message: ({ needed, limit, standard }) =>
      `Der Lernstand braucht bis zu ${needed} Zeichen, in ${standard} ist nur Platz für ${limit}.`,
    hint: () =>
      "Lassen Sie je Modul ein Paket bauen (in course.yaml: delivery: { split: module }), oder streichen Sie Übungsfragen.",
  },
  en: {
    message: ({ needed, limit, standard }) =>
      `The learner's progress needs up to ${needed} characters, ${standard} has room for ${limit} only.`,
    hint: () =>
      "Have one package built per module (in course.yaml: delivery: { split: module }), or remove practice questions.",
  },
});
