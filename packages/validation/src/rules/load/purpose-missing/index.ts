import { diagnose } from "@kurswerk/diagnostics";
import type { EmbedNode } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { nodesOf, pieces, placeOf } from "../../../walk.ts";
import { purposeMissing } from "./messages.ts";

/** A medium has a reason (KOG-005). */
export const purposeMissingRule: Rule = {
  profiles: ["strict"],
  messages: [purposeMissing],
  check: (course) =>
    pieces(course).flatMap((piece) =>
      nodesOf<EmbedNode>(piece.text.tree, "embed")
        .filter((one) => one.name === "video" && !one.attributes["purpose"])
        .map((one) => diagnose(purposeMissing, {}, placeOf(piece, one))),
    ),
};
