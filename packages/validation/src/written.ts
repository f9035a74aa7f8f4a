import type { ContentNode, CourseNode, RichText } from "@kurswerk/schema";
import { hasPlaceholder } from "./rules/course/placeholders/find.ts";
import { questions, questionTexts, textsOf } from "./walk.ts";

/** Every question that is written to its end; one that still holds a placeholder cannot be judged. */
export function writtenQuestions(course: CourseNode): ReturnType<typeof questions> {
  return questions(course).filter(({ question }) => areWritten(course, questionTexts(question)));
}

/** Whether a piece of content is written to its end. */
export function isWritten(course: CourseNode, node: ContentNode): boolean {
  return areWritten(course, textsOf(node));
}

function areWritten(course: CourseNode, texts: readonly RichText[]): boolean {
  return texts.every(({ span }) => {
    const source = course.texts.get(span.path) ?? "";
    return !hasPlaceholder(source.slice(span.start, span.end));
  });
}
