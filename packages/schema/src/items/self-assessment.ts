import { key, list, needed, object, text, union } from "../declare/index.ts";
import { type ItemDeclaration, question } from "./question.ts";

const statement = union([
  text("markdown"),
  object({
    competence: needed(
      text("competence"),
      ["Kompetenz", "Verweis ohne Stufe, wie xf:team."],
      ["Competence", "A reference without a level, such as xf:team."],
    ),
    text: key(
      text("markdown"),
      ["Aussage", "Die Aussage in eigenen Worten. Ohne Angabe der Name der Kompetenz."],
      ["Statement", "The statement in your own words. The competence's name when absent."],
    ),
  }),
]);

export const selfAssessment: ItemDeclaration = {
  kind: "self-assessment",
  attributes: { scale: text(), compare: text() },
  yaml: question("self-assessment", {
    statements: needed(
      list(statement, 1),
      [
        "Aussagen",
        "Was jemand von sich sagt: Ich ordne Belege zu. Oder eine Kompetenz: xf:team, mit eigenen Worten dahinter.",
      ],
      [
        "Statements",
        "What somebody says of herself: I can sort receipts. Or a competence: xf:team, with your own words behind.",
      ],
    ),
    levels: key(
      list(text("markdown"), 2),
      ["Stufen", "Von der niedrigsten zur höchsten."],
      ["Levels", "From the lowest to the highest."],
    ),
    scale: key(
      text(),
      ["Skala", "Kennung des Kompetenzrahmens, dessen Stufen gelten, statt eigener Stufen."],
      ["Scale", "Id of the framework whose levels are used, instead of your own."],
    ),
    compare: key(
      text(),
      [
        "Vergleich",
        "Kennung der früheren Selbsteinschätzung; ihre Antworten stehen daneben. In einer anderen Datei: datei#kennung, in einem anderen Modul: modul/datei#kennung.",
      ],
      [
        "Compare",
        "Id of the earlier self-assessment; its answers stand beside. In another file: file#id, in another module: module/file#id.",
      ],
    ),
  }),
};
