import type { RichText } from "@kurswerk/schema";
import type { Node, Parent } from "unist";
import { passages } from "../../../reading/passages.ts";
import { words } from "../../../reading/words.ts";

/** How many words in a row are compared, and how many words a narration needs to be judged. */
const run = 3;
const least = 40;

/** The words that stand on the screen from the start: not what is folded away, not what only trainers see. */
export function shownWords(text: RichText): readonly string[] {
  const open = { ...text, tree: unfolded(text.tree) };
  return passages(open).flatMap((passage) => lower(passage.text));
}

/** How much of what is spoken is also shown, from 0 to 1: the share of its runs of three words. */
export function spokenShare(spoken: string, shown: readonly string[]): number {
  const said = lower(spoken);
  if (said.length < least) return 0;
  const known = new Set(runs(shown));
  const all = runs(said);
  return all.filter((one) => known.has(one)).length / all.length;
}

function lower(text: string): readonly string[] {
  return words(text.toLowerCase());
}

function runs(list: readonly string[]): readonly string[] {
  return list.slice(run - 1).map((_, at) => list.slice(at, at + run).join(" "));
}

function unfolded<T extends Node>(node: T): T {
  if (!("children" in node)) return node;
  const { children } = node as Node as Parent;
  const isFolded = (one: Node): boolean =>
    one.type === "container" && "name" in one && one.name === "details";
  return { ...node, children: children.filter((one) => !isFolded(one)).map(unfolded) };
}
