import { type Problem, valueInvalid } from "../messages/h5p/value-invalid/messages.ts";
import { valueMissing } from "../messages/h5p/value-missing/messages.ts";
import { valueUnknown } from "../messages/h5p/value-unknown/messages.ts";
import type { Field, Fields, LibraryField } from "../types/field.ts";
import type { Checking } from "./finding.ts";
import { isRecord, type Json } from "./json.ts";
import { markup, plainText } from "./markup.ts";

/** Checks content inside content. */
export type Inside = (value: unknown, field: LibraryField, at: string) => void;

/** The values of a group. Platforms drop unknown keys and mend the rest, both without a word. */
export function values(group: Json, fields: Fields, at: string, check: Checking, inside: Inside): void {
  const path = (key: string): string => (at === "" ? key : `${at}.${key}`);
  for (const key of Object.keys(group))
    if (!Object.hasOwn(fields, key)) check.report(valueUnknown, { at: path(key) });
  for (const [key, field] of Object.entries(fields)) {
    const value = group[key];
    if (value !== undefined) one(value, field, path(key), check, inside);
    else if (field.optional !== true) check.report(valueMissing, { at: path(key) });
  }
}

function one(value: unknown, field: Field, at: string, check: Checking, inside: Inside): void {
  const wrong = (problem: Problem): void => check.report(valueInvalid, { at, problem });
  switch (field.type) {
    case "text":
      if (field.maxLength !== undefined && [...String(value)].length > field.maxLength) wrong("too-many");
      return plainText(value, at, check);
    case "html":
      return markup(value, field, at, check);
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) return wrong("type");
      if (value < (field.min ?? value) || value > (field.max ?? value)) wrong("range");
      return;
    case "flag":
      return typeof value === "boolean" ? undefined : wrong("type");
    case "select":
      if (typeof value !== "string") return wrong("type");
      return field.values.includes(value) ? undefined : wrong("choice");
    case "list":
      if (!Array.isArray(value)) return wrong("type");
      if (value.length < (field.min ?? 0)) wrong("too-few");
      if (value.length > (field.max ?? value.length)) wrong("too-many");
      for (const [index, item] of value.entries()) one(item, field.of, `${at}[${index}]`, check, inside);
      return;
    case "group":
      return isRecord(value) ? values(value, field.fields, at, check, inside) : wrong("type");
    case "library":
      return inside(value, field, at);
    case "video":
    case "audio":
      if (!Array.isArray(value)) return wrong("type");
      for (const [index, item] of value.entries()) file(item, `${at}[${index}]`, check);
      return;
    default:
      return file(value, at, check);
  }
}

/** A file: it must lie in the package, unless it lies in the web. */
function file(value: unknown, at: string, check: Checking): void {
  const wrong = (key: string, problem: Problem): void =>
    check.report(valueInvalid, { at: `${at}${key}`, problem });
  if (!isRecord(value) || typeof value["path"] !== "string") return wrong("", "type");
  const { path } = value as { readonly path: string };
  if (!/^https?:\/\//.test(path) && !check.files.has(`content/${path}`)) wrong(".path", "file");
  if (typeof value["mime"] !== "string") check.report(valueMissing, { at: `${at}.mime` });
}
