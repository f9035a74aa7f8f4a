import type { HotspotItem } from "@kurswerk/format";
import { h } from "../parts/h.ts";
import { keys } from "./choice.ts";
import { fieldset, type ItemView, inner, row } from "./item-view.ts";

/** A picture with numbered places, and the same places as a list. */
export const hotspot: ItemView<HotspotItem> = {
  draw(item, texts) {
    const several = item.options.filter((option) => option.correct).length > 1;
    return fieldset(
      item,
      several ? `${texts.areaHelp} ${texts.chooseSeveral}` : texts.areaHelp,
      h(
        "div",
        { dataPicture: "" },
        inner(item.picture),
        h(
          "svg",
          { ariaHidden: "true", focusable: "false", width: "100%", height: "100%" },
          ...item.options.flatMap(({ area: { x, y, width, height } }, index) => [
            h("rect", {
              dataArea: String(index),
              x: `${x}%`,
              y: `${y}%`,
              width: `${width}%`,
              height: `${height}%`,
            }),
            h("text", { x: `${x}%`, y: `${y}%`, dx: "8", dy: "20" }, String(index + 1)),
          ]),
        ),
      ),
      h(
        "div",
        { dataOptions: "" },
        ...item.options.map((option, index) =>
          row(
            { type: several ? "checkbox" : "radio", name: item.id, value: String(index) },
            { dataOption: String(index) },
            h("span", { className: "place" }, String(index + 1)),
            h("span", { dataText: "" }, inner(option.text)),
          ),
        ),
      ),
    );
  },
  project: ({ kind, options }) => ({ kind, ...keys(options) }),
};
