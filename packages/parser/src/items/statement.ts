import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { plainText, type RichText, type StatementNode } from "@kurswerk/schema";
import type { Paragraph, Text } from "mdast";
import { statementLevel } from "../messages/item.ts";

/** A competence reference at the start of a statement; behind it a colon and words, or nothing. */
const reference = /^([a-z][a-z0-9.-]*:[A-Za-z0-9][A-Za-z0-9._-]*)(@[A-Za-z0-9]+)?(?::\s+|\s*$)/;

/**
 * A statement as written: words, a competence with a colon and words, or a competence alone.
 * @param source the statement as typed; a colon with a backslash before it makes no reference
 */
export function statement(
  one: { readonly span: StatementNode["span"]; readonly text: RichText },
  source: string,
  report: (diagnostic: Diagnostic) => void,
): StatementNode {
  const paragraph = one.text.tree.children[0];
  const first = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  const found = first?.type === "text" ? reference.exec(first.value) : null;
  if (paragraph?.type !== "paragraph" || first?.type !== "text" || !found) return one;
  const [whole, value = "", level] = found;
  if (!source.startsWith(value)) return one;
  const alone = whole.length === first.value.length;
  if (alone && plainText(one.text.tree) !== plainText(first)) return one;
  const start = first.position?.start.offset ?? one.text.span.start;
  const span = { ...one.text.span, start, end: start + value.length + (level?.length ?? 0) };
  if (level !== undefined) {
    const edits = [{ span: { ...span, start: span.end - level.length }, text: "" }];
    report(diagnose(statementLevel, { competence: value, level }, span, { fix: { edits } }));
  }
  const rest = alone ? [] : [without(paragraph, first, whole.length), ...one.text.tree.children.slice(1)];
  return {
    ...one,
    text: { ...one.text, tree: { ...one.text.tree, children: rest } },
    competence: { value, span },
  };
}

function without(paragraph: Paragraph, first: Text, length: number): Paragraph {
  const { position } = first;
  const rest: Text = {
    ...first,
    value: first.value.slice(length),
    ...(position
      ? {
          position: {
            ...position,
            start: { ...position.start, offset: (position.start.offset ?? 0) + length },
          },
        }
      : {}),
  };
  return { ...paragraph, children: [rest, ...paragraph.children.slice(1)] };
}
