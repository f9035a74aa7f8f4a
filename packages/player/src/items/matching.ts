import type { PlayerMatching } from "@kurswerk/format";
import { find, findAll } from "../core/dom.ts";
import type { ItemKind } from "../core/registry.ts";
import { judge, unjudge } from "./judge.ts";
import { share } from "./share.ts";

/** Rows, each with a list to choose from. Scored: the share of right rows. */
export const matching: ItemKind<PlayerMatching> = {
  why: "checkMatch",
  score: ({ answers }, marks) =>
    share(answers.filter((answer, row) => answer === marks[row]).length, answers.length),
  bind(section, { answers }) {
    const rows = findAll(section, "pair");
    const fields = rows.map((row) => row.querySelector("select") as HTMLSelectElement);
    return {
      read() {
        const values = fields.map((field) => field.value);
        if (values.includes("")) return undefined;
        const marks = values.map(Number);
        return { marks, response: ["matching", marks] };
      },
      show(marks, reveal) {
        fields.forEach((field, row) => {
          const answer = answers[row] ?? 0;
          field.value = String(marks[row]);
          judge(field, marks[row] === answer, reveal ? (field.options[answer + 1]?.text ?? "") : "");
        });
      },
      reset() {
        unjudge(section, fields);
      },
      arrange(order) {
        for (const row of order(rows.length)) find(section, "options")?.append(rows[row] as HTMLElement);
      },
    };
  },
};
