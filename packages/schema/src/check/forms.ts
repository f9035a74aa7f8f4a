import type { TextForm } from "../declare/shape.ts";

const id = /^[a-z][a-z0-9-]*$/;

/** How a text of each form looks; forms without an entry take any text. */
export const forms: Partial<Readonly<Record<TextForm, RegExp>>> = {
  id,
  version: /^\d+\.\d+\.\d+$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  url: /^https?:\/\/[^\s<>"]+$/i,
  competence: /^[a-z][a-z0-9.-]*:[A-Za-z0-9][A-Za-z0-9._-]*(@[A-Za-z0-9]+)?$/,
  color: /^#[0-9a-f]{6}$/i,
};

/** True for an id as authors write them: `[a-z][a-z0-9-]*`. */
export function isId(text: string): boolean {
  return id.test(text);
}
