import { diagnose } from "@kurswerk/diagnostics";
import type { Image } from "mdast";
import type { Rule } from "../../../rule.ts";
import { nodesOf, pieces, placeOf } from "../../../walk.ts";
import { imageAltLong } from "./messages.ts";

/** A screen reader reads a description in one go, without a way back. */
const most = 150;

/** Descriptions of pictures are short (BAR-001). */
export const imageAltLongRule: Rule = {
  messages: [imageAltLong],
  check: (course) =>
    pieces(course).flatMap((piece) =>
      nodesOf<Image>(piece.text.tree, "image")
        .map((node) => ({ node, length: (node.alt ?? "").length }))
        .filter(({ length }) => length > most)
        .map(({ node, length }) => diagnose(imageAltLong, { length, most }, placeOf(piece, node))),
    ),
};
