import { diagnose } from "@kurswerk/diagnostics";
import type { EmbedNode } from "@kurswerk/schema";
import { levelOf } from "../../../reading/levels.ts";
import type { Rule } from "../../../rule.ts";
import { contents, nodesOf, placeOf, textsOf } from "../../../walk.ts";
import { narrationSame } from "./messages.ts";
import { narration } from "./narration.ts";
import { shownWords, spokenShare } from "./similar.ts";

/** From this share on, what is spoken counts as the text that is shown. */
const same = 0.8;

/** A film or recording does not read out the page that it stands on (KOG-004). */
export const narrationSameRule: Rule = {
  profiles: ["strict"],
  messages: [narrationSame],
  check: (course) =>
    contents(course).flatMap(({ node, module }) => {
      // Who reads little needs the text spoken, too.
      if (levelOf(course, module) === "easy") return [];
      return textsOf(node).flatMap((text) =>
        nodesOf<EmbedNode>(text.tree, "embed").flatMap((medium) => {
          const spoken = narration(course, node.path, medium);
          const share = spoken === undefined ? 0 : spokenShare(spoken, shownWords(text));
          if (share <= same) return [];
          const data = { medium: medium.name, percent: Math.round(share * 100) };
          return [diagnose(narrationSame, data, placeOf({ path: node.path, text }, medium))];
        }),
      );
    }),
};
