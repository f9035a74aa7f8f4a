import { type Diagnostic, hasErrors, type Outcome, type Span } from "@kurswerk/diagnostics";
import { check, type FileKind, isObject, normalize } from "@kurswerk/schema";
import { parseDocument } from "yaml";
import { locate } from "./places.ts";
import { readTree } from "./read-tree.ts";
import { shapeErrors } from "./shape-errors.ts";
import { silentChanges } from "./silent-changes.ts";
import { splitTexts } from "./split-texts.ts";
import { syntaxErrors } from "./syntax-errors.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A YAML file, or the part of a Markdown file that is its front matter. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/**
 * Reads and checks YAML of one kind. What does not fit its declaration is reported and left out of the data,
 * so that `T`, the type generated from the same declaration, holds.
 */
export function readYaml<T>(kind: FileKind, source: YamlSource): Outcome<YamlFile<T>> {
  const { path, start = 0, end = source.text.length } = source;
  const text = source.text.slice(start, end);
  const whole: Span = { path, start, end };
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  const tree = readTree(document.contents, text, start, whole);
  const broken = syntaxErrors(document.errors, text, start, path);
  const split = splitTexts(document.contents, text, start, path);
  const changed = silentChanges(kind, tree, text, start);
  const data = changed.data ?? (kind === "glossary" ? [] : {});
  // After a syntax error the rest is guesswork: telling of missing keys would only confuse.
  const problems = hasErrors(broken) ? [] : check(kind, data);
  const shape = shapeErrors(problems, tree.places, (pointer) => valueAt(data, pointer));
  const diagnostics: readonly Diagnostic[] = [
    ...broken,
    ...tree.diagnostics,
    ...split.diagnostics,
    ...changed.diagnostics,
    ...shape.filter((one) => !split.rests.has(one.span.start)),
  ];
  const value: YamlFile<T> = {
    path,
    span: whole,
    data: normalize(kind, data) as T,
    locate: (pointer, part = "value") => locate(tree.places, pointer, part),
    place: (pointer) => {
      const place = tree.places.get(pointer);
      const span = place?.value ?? whole;
      const literal = place?.literal;
      return { path, span, at: literal === undefined ? () => span.start : (index) => literal + index };
    },
  };
  return { value, diagnostics };
}

function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value = isObject(value) ? value[name] : Array.isArray(value) ? value[Number(name)] : undefined;
  }
  return value;
}
