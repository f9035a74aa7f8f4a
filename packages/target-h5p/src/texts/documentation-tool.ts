import type { DocumentExportPageTexts } from "../types/document-export-page.ts";
import type { DocumentationToolTexts } from "../types/documentation-tool.ts";
import type { StandardPageTexts } from "../types/standard-page.ts";
import type { TextInputFieldTexts } from "../types/text-input-field.ts";
import type { Bilingual } from "./words.ts";

/** Interface words of a documentation tool and of everything on its pages. */
interface Texts {
  readonly tool: DocumentationToolTexts;
  readonly page: StandardPageTexts;
  readonly field: TextInputFieldTexts;
  readonly exporting: DocumentExportPageTexts;
}

export const documentationTexts: Bilingual<Texts> = {
  de: {
    tool: {
      i10n: {
        previousLabel: "Zurück",
        nextLabel: "Weiter",
        closeLabel: "Schließen",
        previous: "Zurück",
        next: "Weiter",
      },
    },
    page: { helpTextLabel: "Mehr dazu" },
    field: { remainingChars: "Noch @chars Zeichen" },
    exporting: {
      createDocumentLabel: "Dokument anlegen",
      submitTextLabel: "Absenden",
      submitSuccessTextLabel: "Ihr Dokument ist abgesendet.",
      selectAllTextLabel: "Alles auswählen",
      exportTextLabel: "Als Datei speichern",
      helpTextLabel: "Mehr dazu",
      requiresInputErrorMessage: "Auf diesen Seiten fehlt noch etwas, das Sie ausfüllen müssen: @pages",
      tooltipExitText: "Dokument schließen",
      ariaLabelExitText: "Dokument schließen",
    },
  },
  en: {
    tool: {
      i10n: { previousLabel: "Back", nextLabel: "Next", closeLabel: "Close", previous: "Back", next: "Next" },
    },
    page: { helpTextLabel: "More about this" },
    field: { remainingChars: "@chars characters left" },
    exporting: {
      createDocumentLabel: "Make a document",
      submitTextLabel: "Send",
      submitSuccessTextLabel: "Your document is sent.",
      selectAllTextLabel: "Select all",
      exportTextLabel: "Save as a file",
      helpTextLabel: "More about this",
      requiresInputErrorMessage: "On these pages something is missing that you have to fill in: @pages",
      tooltipExitText: "Close the document",
      ariaLabelExitText: "Close the document",
    },
  },
};
