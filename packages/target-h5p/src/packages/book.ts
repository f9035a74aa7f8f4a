import { diagnose } from "@kurswerk/diagnostics";
import type { Package } from "@kurswerk/format";
import { text } from "../contents.ts";
import { entryContents } from "../entries/index.ts";
import { moduleStart } from "../entries/module.ts";
import { el } from "../html/nodes.ts";
import { chaptersTooMany } from "../messages/h5p/chapters-too-many/messages.ts";
import { interactiveBookTexts } from "../texts/interactive-book.ts";
import type { ColumnParams } from "../types/column.ts";
import type { Content } from "../types/content.ts";
import { chapterLimit, interactiveBook } from "../types/interactive-book.ts";
import type { Writer } from "../writer.ts";
import { assemble } from "./assemble.ts";
import { chapter } from "./column.ts";
import { cover } from "./cover.ts";
import { explanations } from "./glossary.ts";

/** A whole course as one book: a chapter for each module's start, and one for each page, quiz and task. */
export function book(write: Writer): Package {
  const { course } = write;
  const chapters = [...course.modules.flatMap((module) => moduleChapters(module, write)), ...glossary(write)];
  if (chapters.length > chapterLimit)
    write.report(diagnose(chaptersTooMany, { count: chapters.length, limit: chapterLimit }, course.span));
  const scored = course.modules.some(({ entries }) =>
    entries.some((entry) => entry.kind !== "task" && entry.items.some((item) => item.points > 0)),
  );
  const params = {
    showCoverPage: true,
    bookCover: { coverDescription: cover(write) },
    chapters,
    behaviour: {
      baseColor: course.theme.colors.accent,
      defaultTableOfContents: true,
      progressIndicators: true,
      progressAuto: true,
      displaySummary: scored,
      enableRetry: true,
    },
    ...interactiveBookTexts[course.language],
  };
  return assemble(write, interactiveBook, params, course.name);
}

function moduleChapters(
  module: Writer["course"]["modules"][number],
  write: Writer,
): readonly Content<ColumnParams>[] {
  const start = moduleStart(module, write);
  return [
    ...(start.length > 0 ? [chapter(start, module.id, module.name, write)] : []),
    ...module.entries.map((entry) => {
      const inside = entryContents(entry, write);
      const kept =
        inside.length > 0 ? inside : text([el("p", entry.name)], `${entry.id}#empty`, write, entry.span);
      return chapter(kept, entry.id, entry.name, write);
    }),
  ];
}

/** The words that the course explains. */
function glossary(write: Writer): readonly Content<ColumnParams>[] {
  const lists = explanations(write.course.glossary, "", write);
  return lists.length === 0 ? [] : [chapter(lists, "#glossary", write.site.glossary, write)];
}
