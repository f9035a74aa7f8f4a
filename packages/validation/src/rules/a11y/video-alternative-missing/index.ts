import { diagnose } from "@kurswerk/diagnostics";
import type { EmbedNode } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { nodesOf, pieces, placeOf } from "../../../walk.ts";
import { videoAlternative } from "./messages.ts";

/** What a film shows can be read, too (BAR-003). */
export const videoAlternativeRule: Rule = {
  messages: [videoAlternative],
  check: (course) =>
    pieces(course).flatMap((piece) =>
      nodesOf<EmbedNode>(piece.text.tree, "embed")
        .filter((node) => node.name === "video" && !node.attributes["transcript"])
        .map((node) => diagnose(videoAlternative, {}, placeOf(piece, node))),
    ),
};
