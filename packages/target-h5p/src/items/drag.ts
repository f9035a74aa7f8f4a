import type { Item } from "@kurswerk/format";
import { dragTextTexts } from "../texts/drag-text.ts";
import type { Media } from "../types/common.ts";
import type { Content } from "../types/content.ts";
import { dragText } from "../types/drag-text.ts";
import type { Writer } from "../writer.ts";
import { aroundGaps, inGap } from "./gap-syntax.ts";
import { feedback, type Manner } from "./question.ts";

/** A line with a place at its end; both are plain text, already escaped. */
export interface Line {
  readonly before: string;
  readonly word: string;
}

/** What fills lines with places. */
interface Filling {
  readonly media: Media;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly distractors: readonly string[];
}

/** Words to drag to the ends of lines, whatever they came from. */
export function drag(item: Item, write: Writer, manner: Manner, title: string, filling: Filling): Content {
  const { media, text, lines, distractors } = filling;
  return write.content(
    dragText,
    {
      media,
      taskDescription: unwrapped(text),
      textField: lines.map(({ before, word }) => `${aroundGaps(before)} *${inGap(word)}*`).join("\n"),
      distractors: distractors.map((word) => `*${inGap(word)}*`).join(" "),
      overallFeedback: feedback(item, write),
      behaviour: {
        enableRetry: manner.retry,
        enableSolutionsButton: true,
        enableCheckButton: true,
        instantFeedback: false,
      },
      ...dragTextTexts[write.course.language],
    },
    item.id,
    title,
  );
}

/** H5P puts the task into a paragraph, and a paragraph in it would end that: the places would lose their description. */
function unwrapped(html: string): string {
  const [, inner] = /^<p>((?:(?!<\/?(?:p|div|ul|ol|h[1-6]|pre|hr)\b).)*)<\/p>$/s.exec(html) ?? [];
  return inner ?? html;
}
