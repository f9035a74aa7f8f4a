import type { PlayerChoice } from "@kurswerk/format";
import { findAll } from "../core/dom.ts";
import type { Controls, ItemKind } from "../core/registry.ts";

/** Options that are also places on a picture; their numbers keep their order. */
export function hotspot(choice: ItemKind<PlayerChoice>): ItemKind<PlayerChoice> {
  return {
    ...choice,
    bind(section, item, bench): Controls {
      const { read, show, reset } = choice.bind(section, item, bench);
      const areas = findAll(section, "area");
      const inputs = [...section.querySelectorAll("input")];
      const draw = (): void => {
        inputs.forEach((input, index) => {
          areas[index]?.toggleAttribute("data-on", input.checked);
        });
      };
      areas.forEach((area, index) => {
        area.addEventListener("click", () => inputs[index]?.click());
      });
      section.addEventListener("change", draw);
      return {
        read,
        show(marks, reveal) {
          show(marks, reveal);
          draw();
        },
        reset() {
          reset();
          draw();
        },
      };
    },
  };
}
