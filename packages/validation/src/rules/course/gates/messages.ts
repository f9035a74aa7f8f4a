import { type Message, message } from "@kurswerk/diagnostics";

export const gateUnknown: Message<{ id: string; suggestion?: string | undefined }> = message(
  "course/gate-unknown",
  "error",
  [
    ({ id }) => `„after“ nennt „${id}“, das gibt es in diesem Kurs nicht.`,
    ({ suggestion }) =>
      suggestion === undefined
        ? "Nennen Sie die Kennung eines Inhalts oder eines Moduls."
        : `Meinten Sie „${suggestion}“?`,
  ],
  [
    ({ id }) => `“after” names “${id}”, which this course does not have.`,
    ({ suggestion }) =>
      suggestion === undefined ? "Name the id of a content or a module." : `Did you mean “${suggestion}”?`,
  ],
);

export const gateClosed: Message<{ id: string }> = message(
  "course/gate-closed",
  "error",
  [
    ({ id }) => `Dieser Teil öffnet sich nie: Er wartet auf „${id}“, und das wartet auf ihn.`,
    "Streichen Sie eines der beiden „after“.",
  ],
  [
    ({ id }) => `This part never opens: it waits for “${id}”, which waits for it.`,
    "Remove one of the two “after”.",
  ],
);
