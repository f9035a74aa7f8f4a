import type { Font, HtmlField } from "../types/field.ts";

/** Tags that may have looks of their own. h5p-php-library, `H5PContentValidator::$allowed_styleable_tags`. */
const styleable = /^(span|p|div|h[1-3]|table|col|figure|td|th|li)$/i;

const colour = String.raw`(#[a-f0-9]{3}([a-f0-9]{3})?|rgba?\([0-9, ]+\)|hsla?\([0-9,.% ]+\))`;
const length = "[0-9.]+(em|px|%|)";
const border = "(none|solid|dotted|dashed|double|groove|ridge|inset|outset)";

const exactly = (property: string, value: string): RegExp => new RegExp(`^${property}: *${value} *$`, "i");

const fonts: Readonly<Record<Font, RegExp>> = {
  size: exactly("font-size", "[0-9.]+(em|px|%)"),
  color: exactly("color", colour),
  background: exactly("background-color", colour),
};
const tables: readonly RegExp[] = [
  exactly("border", `${length} *${border} *${colour}`),
  exactly("border-style", border),
  exactly("border-width", length),
  exactly("border-color", colour),
  exactly("border-collapse", "collapse"),
  exactly("vertical-align", "(middle|top|bottom)"),
  exactly("(padding|width|height)", length),
  exactly("float", "(right|left|none)"),
  fonts.background,
];
const always = exactly("text-align", "(center|left|right)");

/** The looks of a tag that platforms take out: h5p-php-library, `H5PContentValidator::validateText`. */
export function strippedStyles(
  tag: string,
  attributes: string,
  { tags, font = [] }: HtmlField,
): readonly string[] {
  const taken = [always, ...font.map((one) => fonts[one]), ...(tags.includes("table") ? tables : [])];
  return [...attributes.matchAll(/\bstyle\s*=\s*(?:"([^"]*)"|'[^']*'|[^\s>]*)/gi)].flatMap(
    ([all, styles]) => {
      if (styles === undefined || !styleable.test(tag)) return [all];
      return styles
        .split(";")
        .map((one) => one.trim())
        .filter((one) => one !== "" && !taken.some((pattern) => pattern.test(one)));
    },
  );
}
