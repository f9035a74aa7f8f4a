import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  /** With the core that each asks for: `H5P.Column 1.18 (1.28)`. */
  readonly libraries: readonly string[];
  /** The core of the platform. */
  readonly limit: string;
  /** The platform's own code. */
  readonly lms: string;
};

export const coreTooOld: Message<Data> = defineMessage<Data>({
  code: "h5p/core-too-old",
  severity: "error",
  de: {
    message: ({ libraries, limit, lms }) =>
      `Eine Plattform mit H5P ${limit} weist das Paket ab, es brauchen mehr: ${libraries.join(", ")} (${lms}).`,
    hint: () =>
      "Nehmen Sie ein Paket nur mit Inhalt oder mit älteren Bibliotheken, oder bitten Sie die Administration um ein neueres H5P.",
  },
  en: {
    message: ({ libraries, limit, lms }) =>
      `A platform with H5P ${limit} refuses the package; these need more: ${libraries.join(", ")} (${lms}).`,
    hint: () =>
      "Use a package with content only or with older libraries, or ask the administrators for a newer H5P.",
  },
});
