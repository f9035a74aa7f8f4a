import { diagnose } from "@kurswerk/diagnostics";
import type { Html } from "mdast";
import { htmlRaw } from "../messages/markdown.ts";
import { type Context, offsets } from "./context.ts";

/** What to write instead of the HTML that people use most. */
const instead: Readonly<Record<string, string>> = {
  a: "[Text](adresse)",
  audio: '::audio{src="datei.mp3" transcript="abschrift.md"}',
  b: "**Text**",
  br: "\\",
  code: "`Text`",
  details: ':::details{title="…"}',
  em: "*Text*",
  h1: "# …",
  h2: "## …",
  h3: "### …",
  i: "*Text*",
  iframe: "[Text](adresse)",
  img: "![Beschreibung](bild.svg)",
  li: "- …",
  ol: "1. …",
  strong: "**Text**",
  table: "| A | B |",
  ul: "- …",
  video: '::video{src="film.mp4" captions="film.vtt"}',
};

/** Reports raw HTML; comments are dropped without a word. */
export function htmlError(node: Html, context: Context): void {
  const rest = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
  const tag = /<\/?([A-Za-z][\w-]*)[^>]*>?|<[!?][^>]*>?/.exec(rest);
  if (!tag) return;
  const name = (tag[1] ?? "!").toLowerCase();
  const start = offsets(node).start + tag.index;
  context.report(
    diagnose(
      htmlRaw,
      { tag: name, instead: instead[name] ?? "Markdown" },
      context.span(start, start + tag[0].length),
    ),
  );
}
