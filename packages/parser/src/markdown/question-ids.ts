import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { plainText, type QuestionNode, slug } from "@kurswerk/schema";
import { idDuplicate } from "../messages/course.ts";
import { idMissing } from "../messages/item.ts";

const smallWords = new Set(
  "der die das ein eine einen was wie wo wer wann warum welche welcher welches ist sind und oder the a an is are what how".split(
    " ",
  ),
);

/** Gives questions without an id one from their words, and reports it with a fix; finds ids that stand twice. */
export function questionIds(
  questions: readonly QuestionNode[],
  text: string,
  report: (diagnostic: Diagnostic) => void,
): readonly QuestionNode[] {
  const taken = new Map<string, QuestionNode>();
  for (const one of questions) {
    const first = taken.get(one.id.value);
    if (one.idDerived) continue;
    if (first)
      report(
        diagnose(idDuplicate, { id: one.id.value }, one.id.span, { related: [{ span: first.id.span }] }),
      );
    else taken.set(one.id.value, one);
  }
  return questions.map((one) => {
    if (!one.idDerived) return one;
    const id = free(suggestion(one), taken);
    taken.set(id, one);
    const line = text.slice(one.id.span.start, one.id.span.end);
    const brace = line.indexOf("{");
    const at = one.id.span.start + (brace === -1 ? line.trimEnd().length : brace + 1);
    const edit = {
      span: { ...one.id.span, start: at, end: at },
      text: brace === -1 ? `{#${id}}` : `#${id} `,
    };
    report(diagnose(idMissing, { id }, one.id.span, line.startsWith(":") ? { fix: { edits: [edit] } } : {}));
    return { ...one, id: { value: id, span: one.id.span } };
  });
}

/** Two or three telling words of the question. */
function suggestion(question: QuestionNode): string {
  const words = slug(plainText(question.stem.tree)).replaceAll(".", "-").split("-");
  const telling = words
    .filter((word) => word.length > 2 && !smallWords.has(word))
    .slice(0, 3)
    .join("-");
  return /^[a-z]/.test(telling)
    ? telling.slice(0, 40).replace(/-$/, "")
    : `frage-${telling}`.replace(/-$/, "");
}

function free(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
