import type { PlayerSelfAssessment } from "@kurswerk/format";
import { fill, find, findAll, make } from "../core/dom.ts";
import type { ItemKind } from "../core/registry.ts";

/** A level for every statement, and those of an earlier time beside. Nobody scores it. */
export const selfAssessment: ItemKind<PlayerSelfAssessment> = {
  why: "checkLevels",
  bind(section, { compare }, { texts, marks }) {
    const rows = findAll(section, "statement").map((row) => [...row.querySelectorAll("input")]);
    const earlier = (): void => {
      for (const extra of findAll(section, "extra")) extra.remove();
      const before = compare === undefined ? undefined : marks(compare);
      rows.forEach((row, index) => {
        const label = row[before?.[index] ?? -1]?.closest("label");
        const level = label && find(label, "text")?.textContent;
        if (level)
          row[0]
            ?.closest("fieldset")
            ?.append(make("p", fill(texts.earlier, { level }), { "data-extra": "" }));
      });
    };
    return {
      read() {
        const levels = rows.map((row) => row.findIndex((input) => input.checked));
        return levels.includes(-1) ? undefined : { marks: levels, response: ["matching", levels] };
      },
      show(given) {
        rows.forEach((row, index) => {
          row.forEach((input, level) => {
            Object.assign(input, { checked: given[index] === level, disabled: true });
          });
        });
        earlier();
      },
      reset() {
        for (const input of rows.flat()) Object.assign(input, { checked: false, disabled: false });
        for (const extra of findAll(section, "extra")) extra.remove();
      },
    };
  },
};
