import { key, list, needed, object, text } from "../declare/index.ts";
import { type ItemDeclaration, question } from "./question.ts";

export const matching: ItemDeclaration = {
  kind: "matching",
  attributes: {},
  yaml: question("matching", {
    pairs: needed(
      list(
        object({
          left: key(
            text("markdown"),
            ["Links", "Wozu etwas gesucht wird. Ohne Angabe ist die rechte Seite eine Antwort zu viel."],
            [
              "Left",
              "What something is looked for. When absent, the right side is an answer that fits nowhere.",
            ],
          ),
          right: needed(
            text("markdown"),
            ["Rechts", "Was dazugehört; derselbe Text darf mehrmals stehen."],
            ["Right", "What belongs to it; the same text may stand several times."],
          ),
        }),
        2,
      ),
      ["Paare", "Was zusammengehört."],
      ["Pairs", "What belongs together."],
    ),
  }),
};
