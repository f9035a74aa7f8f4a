import { type Child, h } from "@kurswerk/site";

/** A table in a region that scrolls by itself; the first cell of a row names it. */
export function table(name: string, head: readonly string[], rows: readonly (readonly Child[])[]): Child {
  return h(
    "div",
    { className: "table", role: "group", ariaLabel: name, tabIndex: 0 },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, ...head.map((one) => h("th", { scope: "col" }, one)))),
      h(
        "tbody",
        {},
        ...rows.map((row) =>
          h(
            "tr",
            {},
            ...row.map((cell, index) => (index === 0 ? h("th", { scope: "row" }, cell) : h("td", {}, cell))),
          ),
        ),
      ),
    ),
  );
}
