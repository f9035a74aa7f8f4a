import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly needed: number;
  readonly limit: number;
};

export const stateTooLarge: Message<Data> = defineMessage<Data>({
  code: "scorm/state-too-large",
  severity: "error",
  de: {
    message: ({ needed, limit }) =>
      `Der Lernstand braucht bis zu ${needed} Zeichen, SCORM 1.2 speichert nur ${limit}.`,
    hint: () => "Teilen Sie den Kurs in zwei Kurse oder streichen Sie Übungsfragen.",
  },
  en: {
    message: ({ needed, limit }) =>
      `The learner's progress needs up to ${needed} characters, SCORM 1.2 stores only ${limit}.`,
    hint: () => "Split the course in two, or remove practice questions.",
  },
});
