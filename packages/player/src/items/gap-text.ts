import type { PlayerGapText } from "@kurswerk/format";
import { findAll } from "../core/dom.ts";
import type { ItemKind } from "../core/registry.ts";
import { isSame } from "./compare.ts";
import { judge, unjudge } from "./judge.ts";
import { share } from "./share.ts";

/** Gaps to fill in; each is right when what was typed is one of the accepted answers. Scored: the share of right gaps. */
export const gapText: ItemKind<PlayerGapText> = {
  why: "checkFill",
  score: (_, marks) => share(marks.filter(Boolean).length, marks.length),
  bind(section, item) {
    const inputs = findAll<HTMLInputElement>(section, "gap");
    return {
      read() {
        const typed = inputs.map((input) => input.value.trim());
        if (typed.includes("")) return undefined;
        const marks = typed.map((text, index) =>
          Number((item.gaps[index] ?? []).some((answer) => isSame(text, answer, item.exact))),
        );
        return { marks, response: ["fill-in", typed] };
      },
      show(marks, reveal) {
        inputs.forEach((input, index) => {
          const [answer = ""] = item.gaps[index] ?? [];
          const right = marks[index] === 1;
          if (right && input.value === "") input.value = answer;
          judge(input, right, reveal ? answer : "");
        });
      },
      reset() {
        unjudge(section, inputs);
      },
    };
  },
};
