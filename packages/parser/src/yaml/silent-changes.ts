import { type Diagnostic, diagnose, type Edit } from "@kurswerk/diagnostics";
import { type FileKind, shapeAt } from "@kurswerk/schema";
import { decimalComma, hashSwallows, valueChanged } from "../messages/yaml.ts";
import type { ScalarNode, YamlTree } from "./read-tree.ts";

const yes = /^(yes|ja|on|true|wahr)$/i;
const no = /^(no|nein|off|false|falsch)$/i;

/**
 * Finds what YAML silently makes of an author's text, with a fix, and puts back what was written:
 * `Null` and `1.10` where a text is declared, `40,2` where a number is, words behind a `#`.
 * Returns the data with these values mended.
 */
export function silentChanges(
  kind: FileKind,
  tree: YamlTree,
  text: string,
  offset: number,
): { readonly data: unknown; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let data = tree.data;
  for (const scalar of tree.scalars) {
    const shape =
      shapeAt(kind, tree.data, scalar.path) ?? shapeAt(kind, withText(tree.data, scalar), scalar.path);
    const value = scalar.node.value;
    if (shape?.type === "text" || shape?.type === "choice") {
      if (typeof value !== "string" && scalar.source !== "") {
        if (String(value) !== scalar.source)
          diagnostics.push(
            diagnose(valueChanged, { written: scalar.source, read: String(value) }, scalar.span, {
              fix: { edits: [quoted(scalar)] },
            }),
          );
        data = replace(data, scalar.path, scalar.source);
      }
      if (shape.type === "text" && (shape.form === "plain" || shape.form === "markdown"))
        diagnostics.push(...swallowed(scalar, text, offset));
    }
    if (shape?.type === "boolean" && typeof value === "string") {
      if (yes.test(value)) data = replace(data, scalar.path, true);
      if (no.test(value)) data = replace(data, scalar.path, false);
    }
    if (shape?.type === "number" && typeof value === "string" && /^-?\d+,\d+$/.test(value)) {
      const point = value.replace(",", ".");
      diagnostics.push(
        diagnose(decimalComma, { written: value }, scalar.span, {
          fix: { edits: [{ span: scalar.span, text: point }] },
        }),
      );
      data = replace(data, scalar.path, Number(point));
    }
  }
  return { data, diagnostics };
}

function quoted(scalar: ScalarNode): Edit {
  return { span: scalar.span, text: JSON.stringify(scalar.source) };
}

/** A `#` right before a word, on the line of an unquoted text: that is no comment but a lost word. */
function swallowed(scalar: ScalarNode, text: string, offset: number): readonly Diagnostic[] {
  if (scalar.node.type !== "PLAIN") return [];
  const rest = /^ +#[^\s#][^\r\n]*/.exec(
    text.slice(scalar.span.end - offset, scalar.span.end - offset + 400),
  )?.[0];
  if (rest === undefined) return [];
  const span = { ...scalar.span, end: scalar.span.end + rest.trimEnd().length };
  const from = { ...span, start: scalar.span.end + rest.indexOf("#") };
  return [
    diagnose(hashSwallows, { rest: rest.trim() }, from, {
      fix: { edits: [{ span, text: JSON.stringify(scalar.source + rest.trimEnd()) }] },
    }),
  ];
}

/** The data as if the scalar were a text, to find what is declared where a union depends on it. */
function withText(data: unknown, scalar: ScalarNode): unknown {
  return replace(data, scalar.path, scalar.source);
}

/** A copy of data with one value replaced. */
function replace(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (Array.isArray(data))
    return data.map((one, index) => (index === part ? replace(one, rest, value) : one));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, one]) => [name, name === part ? replace(one, rest, value) : one]),
  );
}
