import type { PlayerFreeText } from "@kurswerk/format";
import { fill, find, findAll } from "../core/dom.ts";
import type { ItemKind } from "../core/registry.ts";
import { fitText, roomLeft } from "../state/text.ts";

/** One's own words, then a sample solution and points to tick. Nobody scores it; what is typed is kept at once. */
export const freeText: ItemKind<PlayerFreeText> = {
  why: "checkText",
  bind(section, _item, { texts, text, keep, room, remark }) {
    const field = find(section, "answer") as HTMLTextAreaElement;
    const left = find(section, "left");
    const criteria = find(section, "criteria");
    const boxes = findAll<HTMLInputElement>(section, "own");
    const marks = (): number[] => boxes.map((box) => Number(box.checked));
    const count = (): void => {
      const rest = roomLeft(field.value, room);
      if (left) left.textContent = rest === undefined ? "" : fill(texts.charactersLeft, { left: rest });
    };
    field.addEventListener("input", () => {
      const fitting = fitText(field.value, room);
      if (fitting !== field.value) field.value = fitting;
      count();
      keep(fitting);
    });
    for (const box of boxes) box.addEventListener("change", () => remark(marks()));
    return {
      read: () =>
        field.value.trim() === ""
          ? undefined
          : { marks: boxes.map(() => 0), response: ["long-fill-in", [field.value]] },
      show(given) {
        field.disabled = true;
        if (criteria) criteria.hidden = false;
        boxes.forEach((box, index) => {
          Object.assign(box, { checked: given[index] === 1, disabled: false });
        });
      },
      reset() {
        Object.assign(field, { value: text(), disabled: false });
        if (criteria) criteria.hidden = true;
        count();
      },
    };
  },
};
