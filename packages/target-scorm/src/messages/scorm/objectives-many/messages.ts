import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly count: number;
  readonly limit: number;
  readonly standard: string;
};

export const objectivesMany: Message<Data> = defineMessage<Data>({
  code: "scorm/objectives-many",
  severity: "warning",
  de: {
    message: ({ count, limit, standard }) =>
      `Der Kurs hat ${count} Lernziele, in ${standard} meldet er der Plattform nur die ersten ${limit}.`,
    hint: () => "Lassen Sie je Modul ein Paket bauen: in course.yaml delivery: { split: module }.",
  },
  en: {
    message: ({ count, limit, standard }) =>
      `The course has ${count} objectives, in ${standard} it tells the platform the first ${limit} only.`,
    hint: () => "Have one package built per module: in course.yaml delivery: { split: module }.",
  },
});
