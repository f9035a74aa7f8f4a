import type { PlayerMarkWords } from "@kurswerk/format";
import { button, findAll } from "../core/dom.ts";
import type { ItemKind } from "../core/registry.ts";
import { found } from "./share.ts";

/** Words to tap. Scored: right ones less wrong ones, over the number of words to find. */
export const markWords: ItemKind<PlayerMarkWords> = {
  why: "checkMark",
  score: ({ words }, marks) => found(marks, (index) => words[index] === 1, words.filter(Boolean).length),
  bind(section, { words }, { touched }) {
    const buttons = findAll(section, "word").map((word) => {
      const self = button(word.textContent ?? "", () => {
        if (closed) return;
        self.setAttribute("aria-pressed", String(!isOn(self)));
        touched();
      });
      self.dataset["word"] = "";
      word.replaceWith(self);
      return self;
    });
    let closed = false;
    const isOn = (one: HTMLElement): boolean => one.getAttribute("aria-pressed") === "true";
    section.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      const at = buttons.indexOf(event.target as HTMLElement);
      if (step && at >= 0) buttons[at + step]?.focus();
    });
    return {
      read() {
        const marks = buttons.map((one) => Number(isOn(one)));
        const texts = buttons.flatMap((one, index) => (marks[index] ? [one.textContent ?? ""] : []));
        return texts.length > 0 ? { marks, response: ["fill-in", texts] } : undefined;
      },
      show(marks, reveal) {
        closed = true;
        buttons.forEach((one, index) => {
          const right = words[index] === 1;
          one.setAttribute("aria-pressed", String(marks[index] === 1));
          one.setAttribute("aria-disabled", "true");
          if (marks[index] || (reveal && right)) one.dataset["correct"] = String(right && marks[index] === 1);
          if (reveal && right && !marks[index]) one.dataset["missed"] = "";
        });
      },
      reset() {
        closed = false;
        for (const one of buttons) {
          one.setAttribute("aria-pressed", "false");
          for (const name of ["aria-disabled", "data-correct", "data-missed"]) one.removeAttribute(name);
        }
      },
    };
  },
};
