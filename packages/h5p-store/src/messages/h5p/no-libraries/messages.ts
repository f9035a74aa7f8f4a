import { defineMessage, type Message } from "@kurswerk/diagnostics";

export const noLibraries: Message<Record<string, never>> = defineMessage<Record<string, never>>({
  code: "h5p/no-libraries",
  severity: "error",
  de: {
    message: () => "Hier sind keine Bibliotheken enthalten.",
    hint: () =>
      "Nehmen Sie ein Paket, das welche mitbringt, etwa einen Export aus Lumi oder WordPress, oder fragen Sie einen Hub mit „kurswerk h5p install“.",
  },
  en: {
    message: () => "There are no libraries in here.",
    hint: () =>
      "Use a package that brings some, such as an export from Lumi or WordPress, or ask a Hub with “kurswerk h5p install”.",
  },
});
