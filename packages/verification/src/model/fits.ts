import type { DataType } from "./model.ts";

/**
 * Compares a value with a type: `fine`, of the wrong `type`, or out of `range`.
 * Stands on its own, because it is also sent to the browser as text.
 */
export function fits(value: string, type: DataType): "fine" | "type" | "range" {
  if (type.words) return type.words.includes(value) ? "fine" : "type";
  if (type.most !== undefined && value.length > type.most) return "type";
  const parts = type.separator === undefined ? [value] : value.split(type.separator);
  if (type.unique && new Set(parts).size < parts.length) return "type";
  if (type.pattern !== undefined) {
    const pattern = new RegExp(`^(?:${type.pattern})$`, "u");
    if (!parts.every((part) => pattern.test(part))) return "type";
  }
  if (value === "" || (type.from === undefined && type.to === undefined)) return "fine";
  const number = Number(value);
  return number >= (type.from ?? -Infinity) && number <= (type.to ?? Infinity) ? "fine" : "range";
}
