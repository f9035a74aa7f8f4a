import { defineMessage, type Message } from "@kurswerk/diagnostics";

/** What does not fit about a value. */
export type Problem = "type" | "range" | "choice" | "too-many" | "too-few" | "id" | "file" | "markup";

type Data = {
  /** Where in content.json. */
  readonly at: string;
  readonly problem: Problem;
};

const german: Readonly<Record<Problem, string>> = {
  type: "hat eine andere Art, als der Inhaltstyp verlangt; die Plattform ändert den Wert oder lässt ihn weg",
  range: "liegt außerhalb des erlaubten Bereichs; die Plattform nimmt den nächsten erlaubten Wert",
  choice: "steht nicht zur Wahl; die Plattform nimmt einen anderen Wert",
  "too-many": "ist zu lang; die Plattform schneidet den Rest ab",
  "too-few": "hat weniger Einträge, als der Inhaltstyp verlangt",
  id: "ist keine gültige Kennung; die Plattform lässt sie weg",
  file: "nennt eine Datei, die nicht im Paket ist",
  markup: "darf nur reinen Text enthalten; Lernende sehen die Auszeichnung als Zeichen",
};

const english: Readonly<Record<Problem, string>> = {
  type: "is of another kind than the content type asks for; the platform changes the value or leaves it out",
  range: "is out of range; the platform uses the nearest allowed value",
  choice: "is no possible choice; the platform uses another value",
  "too-many": "is too long; the platform cuts off the rest",
  "too-few": "has fewer entries than the content type asks for",
  id: "is no valid id; the platform leaves it out",
  file: "names a file that is not in the package",
  markup: "must hold plain text only; learners see the markup as signs",
};

export const valueInvalid: Message<Data> = defineMessage<Data>({
  code: "h5p/value-invalid",
  severity: "error",
  de: {
    message: ({ at, problem }) => `„${at}“ ${german[problem]}.`,
    hint: () => "Berichtigen Sie den Wert, oder bauen Sie das Paket neu.",
  },
  en: {
    message: ({ at, problem }) => `“${at}” ${english[problem]}.`,
    hint: () => "Correct the value, or build the package anew.",
  },
});
