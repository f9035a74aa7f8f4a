import { diagnose, type Span } from "@kurswerk/diagnostics";
import type { Html, Item } from "@kurswerk/format";
import type { ElementContent } from "hast";
import { contents, panels } from "../contents.ts";
import { blocks } from "../html/blocks.ts";
import { nodesOf } from "../html/nodes.ts";
import { picture } from "../media.ts";
import { questionOtherForm } from "../messages/h5p/question-other-form/messages.ts";
import type { FeedbackRange, Media } from "../types/common.ts";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";

/** A question as H5P content, and what of it stands before and behind, since its type cannot hold it. */
export interface Question {
  readonly before: readonly Content[];
  readonly content: Content;
  readonly after: readonly Content[];
}

/** How a quiz handles its questions. */
export interface Manner {
  /** Whether a learner may try again. */
  readonly retry: boolean;
  readonly shuffle: boolean;
}

/** Writes one kind of question. */
export type ItemWriter<I extends Item> = (item: I, write: Writer, manner: Manner, title: string) => Question;

/** The words of a question in the tags of their field, its first picture, and what must stand before it. */
export interface Stem {
  readonly html: string;
  readonly media: Media;
  readonly before: readonly Content[];
}

/** Divides a stem among the places that can hold it; `fallback` stands in for words that are not there. */
export function stem(
  item: Item,
  write: Writer,
  tags: readonly string[],
  fallback: string,
  html: Html = item.stem,
): Stem {
  const all = blocks(nodesOf(html));
  const words = all.flatMap((block) => (block.kind === "text" ? block.nodes : []));
  const first = all.find((block) => block.kind === "image");
  const shown =
    first?.kind === "image" ? picture(first.node, `${item.id}#picture`, write, item.span) : undefined;
  const others = all.flatMap((block): readonly ElementContent[] =>
    "node" in block && block !== first ? [block.node] : [],
  );
  return {
    html: write.html(words, tags, item.span) || `<p>${fallback}</p>`,
    media: { ...(shown ? { type: shown } : {}), disableImageZooming: false },
    before: contents(others, `${item.id}#before`, write, item.span),
  };
}

/** What is said after checking: the author's word for right or wrong, and the solution. */
export function feedback(item: Item, write: Writer): readonly FeedbackRange[] {
  const [right, wrong] = [verdict(item, write, item.right), verdict(item, write, item.wrong)];
  if (right === "" && wrong === "") return [{ from: 0, to: 100 }];
  return [
    { from: 0, to: 99, ...(wrong === "" ? {} : { feedback: wrong }) },
    { from: 100, to: 100, ...(right === "" ? {} : { feedback: right }) },
  ];
}

/** A word of the author with the solution behind it, as plain text. */
export function verdict(item: Item, write: Writer, said: Html | undefined): string {
  const solution = item.solution
    ? `${write.say.solution}: ${write.text(nodesOf(item.solution), item.span)}`
    : "";
  const words = said ? write.text(nodesOf(said), item.span) : "";
  return [words, solution].filter((part) => part !== "").join(" ");
}

/** The hint of a question, to open behind it. */
export function hint(item: Item, write: Writer): readonly Content[] {
  if (!item.hint) return [];
  return [
    panels([{ title: write.say.hint, nodes: nodesOf(item.hint) }], `${item.id}#hint`, write, item.span),
  ];
}

/** Says that a question becomes one of another kind. */
export function otherForm(item: Item, write: Writer, type: string, at: Span = item.span): void {
  write.report(diagnose(questionOtherForm, { kind: item.kind, type }, at));
}
