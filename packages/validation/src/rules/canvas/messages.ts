import { type Message, message } from "@kurswerk/diagnostics";

type Suggested = { id: string; suggestion?: string | undefined };

export const objectiveUnknown: Message<Suggested> = message(
  "canvas/objective-unknown",
  "error",
  [
    ({ id }) => `Ein Lernziel „${id}“ gibt es in diesem Modul nicht.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Tragen Sie es beim Modul unter „objectives“ ein."
        : `Meinten Sie „${suggestion}“?`,
  ],
  [
    ({ id }) => `This module has no objective “${id}”.`,
    ({ suggestion }) =>
      suggestion === undefined ? "Add it to the module under “objectives”." : `Did you mean “${suggestion}”?`,
  ],
);

export const mediumUnknown: Message<Suggested> = message(
  "canvas/medium-unknown",
  "error",
  [
    ({ id }) => `Ein Medium „${id}“ steht nicht im Medienplan.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Tragen Sie es unter „media“ ein, mit seinem Nutzen."
        : `Meinten Sie „${suggestion}“?`,
  ],
  [
    ({ id }) => `The media plan has no “${id}”.`,
    ({ suggestion }) =>
      suggestion === undefined ? "Add it under “media”, with its benefit." : `Did you mean “${suggestion}”?`,
  ],
);
