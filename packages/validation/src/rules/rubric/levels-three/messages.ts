import { type Message, message } from "@kurswerk/diagnostics";

export const levelsThree: Message<{ criterion: string; count: number }> = message(
  "rubric/levels-three",
  "warning",
  [
    ({ criterion, count }) =>
      `„${criterion}“ hat ${count === 1 ? "nur eine unterscheidbare Stufe" : `nur ${count} unterscheidbare Stufen`}.`,
    "Beschreiben Sie mindestens drei Stufen, zum Beispiel: mit Hilfe, allein, leitet an.",
  ],
  [
    ({ criterion, count }) =>
      `“${criterion}” has only ${count} ${count === 1 ? "level" : "levels"} that can be told apart.`,
    "Describe at least three levels, such as: with help, alone, guides others.",
  ],
);

export const objectiveUnassessed: Message<{ id: string }> = message(
  "rubric/objective-unassessed",
  "warning",
  [
    ({ id }) => `Das Bewertungsraster hat kein Kriterium zum Lernziel „${id}“.`,
    "Ergänzen Sie bei einem Kriterium „objective“, oder nehmen Sie das Ziel aus der Aufgabe.",
  ],
  [
    ({ id }) => `The rubric has no criterion for the objective “${id}”.`,
    "Add “objective” to a criterion, or take the objective out of the task.",
  ],
);
