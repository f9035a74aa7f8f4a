import { choice, key, list, needed, text } from "../declare/index.ts";
import { scales } from "../vocabularies/lists.ts";
import { type ItemDeclaration, question } from "./question.ts";

export const selfAssessment: ItemDeclaration = {
  kind: "self-assessment",
  attributes: { scale: choice(scales), compare: text() },
  yaml: question("self-assessment", {
    statements: needed(
      list(text("markdown"), 1),
      ["Aussagen", "Was jemand von sich sagt: Ich ordne Belege zu."],
      ["Statements", "What somebody says of herself: I can sort receipts."],
    ),
    levels: key(
      list(text("markdown"), 2),
      ["Stufen", "Von der niedrigsten zur höchsten."],
      ["Levels", "From the lowest to the highest."],
    ),
    scale: key(
      choice(scales),
      ["Skala", "Die Stufen eines Kompetenzrahmens statt eigener Stufen."],
      ["Scale", "The levels of a framework instead of your own."],
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
