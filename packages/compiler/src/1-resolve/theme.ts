import type { Theme } from "@kurswerk/format";
import { folderOf, resolvePath } from "@kurswerk/schema";
import type { Resolved } from "./resolved.ts";

/** Dark grey on white with a strong blue: 16.6:1 for text, 7.6:1 for the accent (WCAG 2.2, 1.4.3). */
const standard = { text: "#1b1b1b", background: "#ffffff", accent: "#00539f", onAccent: "#ffffff" };

/** The design tokens of a course: its theme.yaml over the standard ones. */
export function themeOf(resolved: Resolved): Theme {
  const file = resolved.course.theme;
  const { colors = {}, font = [], logo } = file?.data ?? {};
  const path =
    file && logo !== undefined ? resolved.media(resolvePath(folderOf(file.path), logo)) : undefined;
  return {
    colors: {
      text: colors.text ?? standard.text,
      background: colors.background ?? standard.background,
      accent: colors.accent ?? standard.accent,
      onAccent: colors["on-accent"] ?? standard.onAccent,
    },
    font: font.length > 0 ? font : ["Atkinson Hyperlegible", "system-ui"],
    ...(path === undefined ? {} : { logo: path }),
  };
}
