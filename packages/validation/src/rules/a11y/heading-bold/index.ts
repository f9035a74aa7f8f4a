import { diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import type { Paragraph, RootContent } from "mdast";
import { words } from "../../../reading/words.ts";
import type { Rule } from "../../../rule.ts";
import { contents, placeOf } from "../../../walk.ts";
import { headingBold } from "./messages.ts";

/** A longer bold line is a statement. */
const most = 8;

/** A bold line of its own above a text stands for a heading (BAR-002); sentences and last lines do not. */
export const headingBoldRule: Rule = {
  messages: [headingBold],
  check: (course) =>
    contents(course).flatMap(({ node }) =>
      node.kind !== "page"
        ? []
        : node.body.tree.children
            .filter(isFalseHeading)
            .map((one) =>
              diagnose(
                headingBold,
                { text: plainText(one) },
                placeOf({ path: node.path, text: node.body }, one),
              ),
            ),
    ),
};

/** Several bold lines one below the other are an address or a list of names. */
function isBoldLine(node: RootContent): boolean {
  return node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "strong";
}

function isFalseHeading(node: RootContent, at: number, all: readonly RootContent[]): boolean {
  if (node.type !== "paragraph") return false;
  const { children } = node as Paragraph;
  const [only] = children;
  const next = all[at + 1];
  if (children.length !== 1 || only?.type !== "strong" || !next) return false;
  const text = plainText(only);
  return (
    words(text).length <= most &&
    !/[.!?…]["“”]?$/.test(text) &&
    (next.type === "paragraph" || next.type === "list" || next.type === "table") &&
    !isBoldLine(next)
  );
}
