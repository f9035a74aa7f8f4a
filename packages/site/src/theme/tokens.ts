import type { Theme } from "@kurswerk/format";
import { contrast, mix, readable } from "./color.ts";

/** Every colour of the style sheet, by custom property. */
export type Tokens = Readonly<Record<string, string>>;

/** The colours of a theme for a light screen. */
export function lightTokens({ colors }: Theme): Tokens {
  return palette(colors.text, colors.background, colors.accent, colors.onAccent, "#000000");
}

/** The same theme for a dark screen: its accent is kept as near as contrast allows. */
export function darkTokens({ colors }: Theme): Tokens {
  const background = "#14181c";
  const accent = readable(colors.accent, [background, mix(background, "#ffffff", 0.1)], "#ffffff", 5);
  const onAccent = contrast("#000000", accent) >= contrast("#ffffff", accent) ? "#000000" : "#ffffff";
  return palette("#f1f3f5", background, accent, onAccent, "#ffffff");
}

function palette(text: string, background: string, accent: string, onAccent: string, strong: string): Tokens {
  const soft = mix(background, text, 0.06);
  const tint = mix(background, accent, 0.12);
  const surfaces = [background, soft, tint];
  const tone = (color: string): string =>
    readable(color, [...surfaces, mix(background, color, 0.08)], strong, 4.6);
  return {
    text,
    background,
    accent,
    "on-accent": onAccent,
    soft,
    tint,
    quiet: readable(mix(text, background, 0.3), surfaces, text, 5),
    line: readable(mix(text, background, 0.75), [], text, 0),
    edge: readable(mix(text, background, 0.45), surfaces, text, 3.2),
    link: readable(accent, surfaces, strong, 4.6),
    right: tone("#1b7a43"),
    wrong: tone("#b3261e"),
    partly: tone("#8a5a00"),
    danger: tone("#b3261e"),
    tip: tone("#1b7a43"),
    warning: tone("#8a5a00"),
  };
}
