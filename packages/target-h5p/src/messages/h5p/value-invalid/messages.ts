import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** Where in content.json. */
  readonly at: string;
  /** `missing`, `unknown`, `type`, `range`, `choice`, `too-many`, `too-few`, `id` or `file`. */
  readonly problem: string;
};

export const valueInvalid: Message<Data> = defineMessage<Data>({
  code: "h5p/value-invalid",
  severity: "error",
  de: {
    message: ({ at, problem }) =>
      `Der Wert bei ${at} passt nicht (${problem}); die Plattform ändert ihn oder lässt ihn weg.`,
    hint: () => "Berichtigen Sie den Wert, oder bauen Sie das Paket neu.",
  },
  en: {
    message: ({ at, problem }) =>
      `The value at ${at} does not fit (${problem}); the platform changes it or leaves it out.`,
    hint: () => "Correct the value, or build the package anew.",
  },
});
