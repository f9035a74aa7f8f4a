import { type Message, message } from "@kurswerk/diagnostics";

export const couplingMissing: Message<Record<string, never>> = message(
  "alignment/coupling-missing",
  "warning",
  [
    "Fachliches Können braucht hier ein überfachliches Ziel, zum Beispiel Team oder Planung.",
    "Ergänzen Sie ein Lernziel mit „xf:team“ oder „xf:planning“ und geben Sie ihm eine Aktivität und einen Nachweis.",
  ],
  [
    "Technical skills need a cross-functional objective here, such as team or planning.",
    "Add an objective with “xf:team” or “xf:planning”, and give it an activity and evidence.",
  ],
);
