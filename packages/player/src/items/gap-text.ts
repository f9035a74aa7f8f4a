import type { PlayerGapText } from "@kurswerk/format";
import { findAll, make } from "../core/dom.ts";
import type { Controls } from "../core/registry.ts";
import { isSame } from "./compare.ts";

/** Gaps to fill in; each is right when what was typed is one of the accepted answers. */
export function gapText(section: HTMLElement, item: PlayerGapText): Controls {
  const inputs = findAll<HTMLInputElement>(section, "gap");
  return {
    read() {
      const typed = inputs.map((input) => input.value.trim());
      if (typed.includes("")) return undefined;
      const flags = typed.map((text, index) =>
        (item.gaps[index] ?? []).some((answer) => isSame(text, answer, item.exact)),
      );
      return { flags, response: typed };
    },
    show(flags, reveal) {
      inputs.forEach((input, index) => {
        const [answer = ""] = item.gaps[index] ?? [];
        const right = flags[index] === true;
        if (right && input.value === "") input.value = answer;
        input.disabled = true;
        input.dataset["correct"] = String(right);
        input.after(
          make("span", `${right ? " ✓" : " ✗"}${reveal && !right ? ` ${answer}` : ""}`, { "data-extra": "" }),
        );
      });
    },
    reset() {
      for (const extra of findAll(section, "extra")) extra.remove();
      for (const input of inputs) {
        Object.assign(input, { value: "", disabled: false });
        input.removeAttribute("data-correct");
      }
    },
    arrange() {},
  };
}
