import { integer, key, list, needed, object, text } from "../declare/index.ts";
import type { Shape } from "../declare/shape.ts";

const finding = object({
  rule: needed(
    text(),
    ["Regel", "Der Code der Warnung, zum Beispiel item/feedback-missing."],
    ["Rule", "The code of the warning, such as item/feedback-missing."],
  ),
  file: needed(
    text(),
    ["Datei", "Die Datei, vom Kursordner aus gesehen."],
    ["File", "The file, seen from the course folder."],
  ),
  element: key(
    text(),
    ["Element", "Kennung der Frage oder des Lernziels, worin die Stelle liegt."],
    ["Element", "Id of the question or objective that the place lies in."],
  ),
  text: key(
    text(),
    ["Text", "Was dort steht, lange Texte gekürzt. Ohne Angabe ist die ganze Datei gemeint."],
    ["Text", "What stands there, long texts cut short. The whole file is meant when absent."],
  ),
  hash: key(
    text(),
    ["Prüfwert", "Steht für die ganzen Zeilen der Stelle. Ändern sie sich, erscheint die Warnung wieder."],
    ["Hash", "Stands for the whole lines of the place. When they change, the warning appears again."],
  ),
  count: key(
    integer(1),
    ["Anzahl", "So viele gleiche Stellen sind bekannt. Ohne Angabe eine."],
    ["Count", "So many places that are alike are known. One when absent."],
  ),
});

/** `baseline.yaml`: warnings that a course had when it began to be checked; `validate --write-baseline` writes it. */
export const baseline: Shape = object({
  findings: needed(
    list(finding),
    ["Bekannte Befunde", "Warnungen und Hinweise, die nicht mehr gezeigt werden."],
    ["Known findings", "Warnings and notes that are no longer shown."],
  ),
});
