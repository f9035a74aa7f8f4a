import type { OrderingItem } from "@kurswerk/format";
import { h } from "../parts/h.ts";
import { byName, group, type ItemView, inner } from "./item-view.ts";

/** Lines to move, in an order that does not give the right one away. */
export const ordering: ItemView<OrderingItem> = {
  draw: (item, texts) =>
    group(
      item,
      texts.orderHelp,
      h(
        "ol",
        { dataOptions: "" },
        ...shown(item).map((entry, place) =>
          h(
            "li",
            { dataEntry: String(place) },
            h("span", { dataText: "" }, item.entries[entry] && inner(item.entries[entry].text)),
          ),
        ),
      ),
    ),
  project(item) {
    const order = shown(item);
    return {
      kind: item.kind,
      marks: item.entries.length,
      wide: true,
      order: item.entries.map((_, entry) => order.indexOf(entry)),
    };
  },
};

/** By name; the other way round where that happens to be right. */
function shown(item: OrderingItem): readonly number[] {
  const order = byName(item.entries.map((entry) => entry.name));
  return order.every((entry, place) => entry === place) ? order.toReversed() : order;
}
