import type { RichText } from "@kurswerk/schema";
import { parseText } from "../markdown/text.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import type { Files } from "./files.ts";

/** The text at a pointer of a YAML file, as Markdown. */
export function textOf(
  files: Files,
  file: YamlFile<unknown>,
  pointer: string,
  text: string,
  form: "inline" | "block" = "inline",
  gaps = false,
): RichText {
  const place = file.place(pointer);
  const read = parseText(text, place, form, gaps);
  files.diagnostics.push(...read.diagnostics);
  return read.value ?? { span: place.span, tree: { type: "root", children: [] } };
}

/** Like `textOf`, as a property that is absent when there is no text. */
export function optionalText<K extends string>(
  files: Files,
  file: YamlFile<unknown>,
  key: K,
  text: string | undefined,
  form: "inline" | "block" = "inline",
  pointer = `/${key}`,
): { readonly [key in K]?: RichText } {
  return text === undefined
    ? {}
    : ({ [key]: textOf(files, file, pointer, text, form) } as { [key in K]: RichText });
}
