import { type Message, message } from "@kurswerk/diagnostics";

export const areaUnused: Message<{
  framework: string;
  areas: readonly string[];
  areasEn: readonly string[];
}> = message(
  "alignment/area-unused",
  "info",
  [
    ({ framework, areas }) => `Im Kurs kommt aus „${framework}“ nicht vor: ${areas.join(", ")}.`,
    "Prüfen Sie, ob diese Bereiche absichtlich fehlen.",
  ],
  [
    ({ framework, areasEn }) => `Of “${framework}” the course does not use: ${areasEn.join(", ")}.`,
    "Check whether these areas are missing on purpose.",
  ],
);
