import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly limit: number;
};

export const feedbackCut: Message<Data> = defineMessage<Data>({
  code: "h5p/feedback-cut",
  severity: "warning",
  de: {
    message: ({ limit }) =>
      `Die Rückmeldung zu dieser Aussage ist länger als ${limit} Zeichen; H5P schneidet den Rest ab.`,
    hint: () => "Kürzen Sie die Rückmeldung, oder setzen Sie die Erklärung auf die Seite davor.",
  },
  en: {
    message: ({ limit }) =>
      `The feedback on this statement is longer than ${limit} characters; H5P cuts off the rest.`,
    hint: () => "Shorten the feedback, or put the explanation on the page before.",
  },
});
