import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import { isScalar, type Node, type Scalar, visit } from "yaml";
import { textSplit } from "../messages/yaml.ts";

/**
 * Commas inside braces or brackets that cut a text in two: `{ text: messen, prüfen }`, `[Maß 40,2 mm]`.
 * @returns the diagnostics, and the keys that are no keys but the rest of a text
 */
export function splitTexts(
  root: Node | null,
  text: string,
  offset: number,
  path: string,
): { readonly diagnostics: readonly Diagnostic[]; readonly rests: ReadonlySet<number> } {
  const diagnostics: Diagnostic[] = [];
  const rests = new Set<number>();
  const report = (before: Scalar, rest: Scalar): void => {
    if (!before.range || !rest.range) return;
    const whole: Span = { path, start: offset + before.range[0], end: offset + rest.range[1] };
    rests.add(offset + rest.range[0]);
    diagnostics.push(
      diagnose(
        textSplit,
        { rest: text.slice(rest.range[0], rest.range[1]) },
        { path, start: offset + rest.range[0], end: offset + rest.range[1] },
        {
          fix: { edits: [{ span: whole, text: JSON.stringify(text.slice(before.range[0], rest.range[1])) }] },
        },
      ),
    );
  };
  if (root === null) return { diagnostics, rests };
  visit(root, {
    Map(_, node) {
      if (node.flow !== true) return;
      node.items.forEach((pair, index) => {
        const before = node.items[index - 1]?.value;
        const alone =
          pair.value === null ||
          (isScalar(pair.value) &&
            pair.value.source === "" &&
            pair.value.range?.[0] === pair.value.range?.[1]);
        if (
          alone &&
          isScalar(pair.key) &&
          pair.key.type === "PLAIN" &&
          isScalar(before) &&
          before.type === "PLAIN" &&
          !colonFollows(text, pair.key)
        )
          report(before, pair.key);
      });
    },
    Seq(_, node) {
      if (node.flow !== true) return;
      node.items.forEach((item, index) => {
        const before = node.items[index - 1];
        if (
          !isScalar(item) ||
          !isScalar(before) ||
          item.type !== "PLAIN" ||
          before.type !== "PLAIN" ||
          !before.range ||
          !item.range
        )
          return;
        const between = text.slice(before.range[1], item.range[0]);
        if (
          between === "," &&
          /\d$/.test(text.slice(before.range[0], before.range[1])) &&
          /^\d/.test(text.slice(item.range[0]))
        )
          report(before, item);
      });
    },
  });
  return { diagnostics, rests };
}

function colonFollows(text: string, key: Scalar): boolean {
  return /^\s*:/.test(text.slice(key.range?.[1] ?? 0));
}
