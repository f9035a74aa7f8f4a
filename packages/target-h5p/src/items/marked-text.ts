import type { MarkWordsItem } from "@kurswerk/format";
import type { ElementContent } from "hast";
import { escaped } from "../html/escaped.ts";
import { plain } from "../html/nodes.ts";

/** A stretch of text; marked ones are what a learner must find. */
interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Signs that H5P itself takes off a word, before it and behind it. */
const leading = /^[[({⟨¿¡“"«„]*$/;
const trailing = /^[",….:;?!\])}⟩»”]*$/;

/**
 * The text as H5P.MarkTheWords reads it: it divides at spaces, and a word counts when an asterisk stands at both its
 * ends. What is glued to a marked word without a space gets an element of its own.
 */
export function markedText(nodes: readonly ElementContent[], words: MarkWordsItem["words"]): string {
  return nodes
    .flatMap((node): readonly string[] => {
      const pieces = piecesOf(node, words);
      const html = runs(pieces).map(run).join(" ");
      return html === "" ? [] : [`<p>${html}</p>`];
    })
    .join("");
}

function piecesOf(node: ElementContent, words: MarkWordsItem["words"]): readonly Piece[] {
  if (node.type === "text") return [{ text: node.value, marked: false }];
  if (node.type !== "element") return [];
  const index = node.properties["dataWord"];
  if (index !== undefined) return [{ text: plain([node]), marked: words[Number(index)]?.correct === true }];
  if (node.tagName === "br" || node.tagName === "img") return [{ text: ` ${plain([node])} `, marked: false }];
  const inside = node.children.flatMap((child) => piecesOf(child, words));
  return /^(p|li|tr|td|th|div)$/.test(node.tagName) ? [...inside, { text: " ", marked: false }] : inside;
}

/** Divides at spaces: each run is what stands between two of them. */
function runs(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split(/\s+/).forEach((text, index) => {
      if (index > 0) found.push([]);
      if (text !== "") found.at(-1)?.push({ ...piece, text });
    });
  }
  return found.filter((one) => one.length > 0).map(joined);
}

/** Neighbours that are marked alike become one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && !last.marked && !piece.marked)
      found[found.length - 1] = { ...last, text: last.text + piece.text };
    else found.push(piece);
  }
  return found;
}

function run(pieces: readonly Piece[]): string {
  const mark = (piece: Piece): string =>
    piece.marked ? `*${escaped(piece.text.replaceAll("*", "**"))}*` : literal(piece.text);
  const [first, second, third, ...more] = pieces;
  if (!first) return "";
  if (pieces.length === 1) return mark(first);
  const apart = (list: readonly (Piece | undefined)[]): string =>
    list.map((piece) => (piece ? `<span>${mark(piece)}</span>` : "")).join("");
  if (first.marked)
    return second && !second.marked && !third && trailing.test(second.text)
      ? mark(first) + escaped(second.text)
      : mark(first) + apart([second, third, ...more]);
  if (!leading.test(first.text)) return mark(first) + apart([second, third, ...more]);
  const opened = `${escaped(first.text)}${second ? mark(second) : ""}`;
  if (!third) return opened;
  return trailing.test(third.text) && !third.marked && more.length === 0
    ? opened + escaped(third.text)
    : opened + apart([third, ...more]);
}

/** Text that is not marked: two asterisks would make a mark, so each of them gets an element of its own. */
function literal(text: string): string {
  if (text.indexOf("*") === text.lastIndexOf("*")) return escaped(text);
  const [first = "", ...rest] = text.split(/(?<=\*)/);
  return escaped(first) + rest.map((part) => `<span>${escaped(part)}</span>`).join("");
}
