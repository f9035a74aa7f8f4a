import { diagnose } from "@kurswerk/diagnostics";
import type { EmbedNode } from "@kurswerk/schema";
import { isForHelpers } from "../../../reading/levels.ts";
import type { Rule } from "../../../rule.ts";
import { minutesOf } from "../../../time/learning-time.ts";
import { contents, nodesOf, placeOf, textsOf } from "../../../walk.ts";
import { videoLong } from "./messages.ts";

/** Minutes of a film. */
const limit = { others: 6, helpers: 4 };

/** Films are short (KOG-002). */
export const videoLongRule: Rule = {
  messages: [videoLong],
  check: (course, profile) =>
    contents(course).flatMap(({ node, module }) => {
      const most = profile.name === "helper" || isForHelpers(course, module) ? limit.helpers : limit.others;
      return textsOf(node).flatMap((text) =>
        nodesOf<EmbedNode>(text.tree, "embed")
          .filter((one) => one.name === "video" && minutesOf(one) > most)
          .map((one) =>
            diagnose(videoLong, { minutes: minutesOf(one), most }, placeOf({ path: node.path, text }, one)),
          ),
      );
    }),
};
