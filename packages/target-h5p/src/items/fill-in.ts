import type { Item } from "@kurswerk/format";
import { blanksTexts } from "../texts/blanks.ts";
import { blanks } from "../types/blanks.ts";
import type { Media } from "../types/common.ts";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";
import { feedback, type Manner } from "./question.ts";

/** What fills a text with gaps. */
interface Filling {
  readonly media: Media;
  readonly text: string;
  readonly questions: readonly string[];
  readonly exact: boolean;
  /** Whether H5P may show every accepted answer as the solution; the default is yes. */
  readonly solutions?: boolean;
}

/** Gaps to fill in, whatever they came from. */
export function fillIn(item: Item, write: Writer, manner: Manner, title: string, filling: Filling): Content {
  const { media, text, questions, exact, solutions = true } = filling;
  return write.content(
    blanks,
    {
      media,
      text,
      questions,
      overallFeedback: feedback(item, write),
      behaviour: {
        enableRetry: manner.retry,
        enableSolutionsButton: solutions,
        enableCheckButton: true,
        autoCheck: false,
        caseSensitive: exact,
        showSolutionsRequiresInput: true,
        separateLines: false,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
        acceptSpellingErrors: false,
      },
      ...blanksTexts[write.course.language],
    },
    item.id,
    title,
  );
}
