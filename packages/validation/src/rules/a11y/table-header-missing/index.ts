import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import type { Table } from "mdast";
import type { Rule } from "../../../rule.ts";
import { nodesOf, pieces, placeOf } from "../../../walk.ts";
import { tableHeaderMissing } from "./messages.ts";

/** Every column of a table has a name; the corner may be empty (BAR-005). */
export const tableHeaderMissingRule: Rule = {
  messages: [tableHeaderMissing],
  check: (course) =>
    pieces(course).flatMap((piece) =>
      nodesOf<Table>(piece.text.tree, "table")
        .filter(({ children: [head] }) => {
          const [, ...cells] = head?.children ?? [];
          return cells.length === 0
            ? plainText(head?.children ?? []) === ""
            : cells.some((cell) => plainText(cell) === "");
        })
        .map((node) => diagnose(tableHeaderMissing, {}, placeOf(piece, node))),
    ),
};
