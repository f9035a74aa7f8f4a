import type { Theme } from "@kurswerk/format";
import { style } from "../generated/style.ts";
import { darkTokens, lightTokens, type Tokens } from "./tokens.ts";

/** The style sheet of a course: its tokens, then the one style that all courses share. */
export function styleSheet(theme: Theme): string {
  const fonts = [...theme.font.map(family), "-apple-system", '"Segoe UI"', "Roboto", "sans-serif"];
  const font = [...new Set(fonts)].join(",");
  return `:root{--font:${font};${properties(lightTokens(theme))}}@media screen and (prefers-color-scheme:dark){:root{${properties(darkTokens(theme))}}}${style}`;
}

function properties(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

/** A font name as CSS takes it; nothing an author writes can leave the quotes. */
function family(name: string): string {
  return /^[a-z-]+$/.test(name) ? name : `"${name.replace(/[^\p{L}\p{N} _-]/gu, "")}"`;
}
