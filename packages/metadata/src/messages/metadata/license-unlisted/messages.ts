import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = { readonly license: string };

export const licenseUnlisted: Message<Data> = defineMessage<Data>({
  code: "metadata/license-unlisted",
  severity: "warning",
  de: {
    message: ({ license }) => `AMB kann die Lizenz „${license}“ nicht nennen; sie fehlt in diesen Metadaten.`,
    hint: () => "Für offene Materialien nehmen Sie eine CC-Lizenz, zum Beispiel CC-BY-SA-4.0.",
  },
  en: {
    message: ({ license }) => `AMB cannot name the licence “${license}”; these metadata go without it.`,
    hint: () => "For open material choose a CC licence, such as CC-BY-SA-4.0.",
  },
});
