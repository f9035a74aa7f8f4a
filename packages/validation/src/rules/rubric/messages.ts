import { type Message, message } from "@kurswerk/diagnostics";

export const levelMissing: Message<{ level: string; criterion: string }> = message(
  "rubric/level-missing",
  "error",
  [
    ({ level, criterion }) => `Beim Kriterium „${criterion}“ fehlt die Stufe „${level}“.`,
    "Ergänzen Sie einen Satz, den man beobachten kann.",
  ],
  [
    ({ level, criterion }) => `The criterion “${criterion}” lacks the level “${level}”.`,
    "Add a sentence that can be observed.",
  ],
);

export const levelUnknown: Message<{ level: string }> = message(
  "rubric/level-unknown",
  "error",
  [
    ({ level }) => `Eine Stufe „${level}“ hat dieses Raster nicht.`,
    "Nutzen Sie die Stufen, die unter „scale“ stehen.",
  ],
  [({ level }) => `This rubric has no level “${level}”.`, "Use the levels that stand under “scale”."],
);

export const levelsFew: Message<Record<string, never>> = message(
  "rubric/levels-few",
  "error",
  ["Ein Bewertungsraster braucht mindestens zwei Stufen.", "Ergänzen Sie unter „scale“ eine weitere Stufe."],
  ["A rubric needs at least two levels.", "Add another level under “scale”."],
);

export const scaleUnknown: Message<{ scale: string }> = message(
  "rubric/scale-unknown",
  "error",
  [
    ({ scale }) => `Eine Skala „${scale}“ gibt es nicht.`,
    "Schreiben Sie „codile“ oder eigene Stufen: { mit Hilfe: 1, allein: 2 }.",
  ],
  [
    ({ scale }) => `There is no scale “${scale}”.`,
    "Write “codile” or levels of your own: { with help: 1, alone: 2 }.",
  ],
);

export const levelsSame: Message<{ criterion: string }> = message(
  "rubric/levels-same",
  "warning",
  [
    ({ criterion }) => `Zwei Stufen von „${criterion}“ haben denselben Text.`,
    "Beschreiben Sie, worin sie sich unterscheiden.",
  ],
  [({ criterion }) => `Two levels of “${criterion}” have the same text.`, "Describe how they differ."],
);
