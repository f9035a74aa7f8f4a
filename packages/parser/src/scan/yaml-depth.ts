import { nestingLimit } from "../limits.ts";

/** Where YAML is nested too deep, by brackets or by indentation, as an offset; `undefined` when it is not. */
export function yamlDepth(text: string): number | undefined {
  let brackets = 0;
  let dashes = 0;
  let indents: number[] = [];
  let column = 0;
  let leading = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\n") {
      column = 0;
      dashes = 0;
      leading = true;
      continue;
    }
    if (leading && character !== " " && character !== "-" && character !== "?") {
      leading = false;
      indents = indents.filter((indent) => indent < column);
      indents.push(column);
    }
    if (leading && character !== " ") dashes += 1;
    if (character === "[" || character === "{") brackets += 1;
    if (character === "]" || character === "}") brackets = Math.max(0, brackets - 1);
    if (brackets > nestingLimit || dashes > nestingLimit || indents.length > nestingLimit) return at;
    column += 1;
  }
  return undefined;
}
