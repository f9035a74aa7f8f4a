import type { FreeTextItem } from "@kurswerk/format";
import type { ElementContent } from "hast";
import { panels } from "../contents.ts";
import { documentation, field, films, page, texts } from "../documentation.ts";
import { el, nodesOf } from "../html/nodes.ts";
import { inline } from "../html/reduce.ts";
import { profiles } from "../profile.ts";
import { essayTexts } from "../texts/essay.ts";
import { taskTags } from "../types/common.ts";
import type { Content } from "../types/content.ts";
import { essay } from "../types/essay.ts";
import type { Writer } from "../writer.ts";
import { hint, type ItemWriter, otherForm, stem } from "./question.ts";

/**
 * An answer in one's own words, never scored. Essay where the core has the version that containers ask for,
 * otherwise a field of a documentation tool.
 */
export const freeText: ItemWriter<FreeTextItem> = (item, write, manner, title) =>
  profiles[write.core]["H5P.Essay"] === undefined
    ? asDocument(item, write, manner, title)
    : asEssay(item, write, manner, title);

const asEssay: ItemWriter<FreeTextItem> = (item, write, manner, title) => {
  const { html, media, before } = stem(item, write, taskTags, write.say.yourText);
  const points = criteria(item);
  return {
    before,
    content: write.content(
      essay,
      {
        media,
        taskDescription: html,
        solution:
          points.length === 0 ? {} : { introduction: write.html(points, ["strong", "em", "ul"], item.span) },
        // Essay wants one; an asterisk stands for any word, and nothing is scored.
        keywords: [
          {
            keyword: "*",
            options: {
              points: 1,
              occurrences: 1,
              caseSensitive: false,
              forgiveMistakes: false,
              feedbackIncludedWord: "none",
              feedbackMissedWord: "none",
            },
          },
        ],
        overallFeedback: [{ from: 0, to: 100 }],
        behaviour: {
          inputFieldSize: "10",
          enableRetry: manner.retry,
          ignoreScoring: true,
          pointsHost: 0,
          linebreakReplacement: " ",
        },
        ...essayTexts[write.course.language],
      },
      item.id,
      title,
    ),
    after: [...hint(item, write), ...solution(item, write)],
  };
};

const asDocument: ItemWriter<FreeTextItem> = (item, write, _, title) => {
  otherForm(item, write, "H5P.DocumentationTool");
  const points = criteria(item);
  const pages = [
    page(write, `${item.id}#page`, title, [
      ...texts(nodesOf(item.stem), `${item.id}#stem`, write, item.span),
      field(write, `${item.id}#field`, write.say.yourText, "10"),
      ...(points.length === 0
        ? []
        : texts(
            [el("p", el("strong", write.say.checkText)), ...points],
            `${item.id}#criteria`,
            write,
            item.span,
          )),
    ]),
  ];
  return {
    before: films(nodesOf(item.stem), item.id, write, item.span),
    content: documentation(write, item.id, title, pages),
    after: [...hint(item, write), ...solution(item, write)],
  };
};

function criteria(item: FreeTextItem): readonly ElementContent[] {
  if (item.criteria.length === 0) return [];
  return [el("ul", ...item.criteria.map((one) => el("li", ...inline(nodesOf(one.text)))))];
}

/** A sample that the author gives, to open after writing. */
function solution(item: FreeTextItem, write: Writer): readonly Content[] {
  if (!item.solution) return [];
  const nodes = nodesOf(item.solution);
  return [panels([{ title: write.say.solution, nodes }], `${item.id}#solution`, write, item.span)];
}
