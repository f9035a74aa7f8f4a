import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../rule.ts";
import { contrastLow } from "./messages.ts";

const standard: Readonly<Record<string, string>> = {
  text: "#1b1b1b",
  background: "#ffffff",
  accent: "#00539f",
  "on-accent": "#ffffff",
};
const pairs = [
  ["text", "background"],
  ["on-accent", "accent"],
  ["accent", "background"],
] as const;

/** Text must stand out from its background by 4.5:1 (WCAG 2.2, 1.4.3). */
export const theme: Rule = {
  messages: [contrastLow],
  check({ theme: file }) {
    if (!file) return [];
    const colors: Readonly<Record<string, string>> = { ...standard, ...file.data.colors };
    return pairs.flatMap(([one, other]) => {
      const ratio = contrast(colors[one] ?? "", colors[other] ?? "");
      const written = file.data.colors?.[one] === undefined ? other : one;
      return ratio >= 4.5 || Number.isNaN(ratio)
        ? []
        : [
            diagnose(
              contrastLow,
              { ratio: (Math.floor(ratio * 10) / 10).toFixed(1), one, other },
              file.locate(`/colors/${written}`),
            ),
          ];
    });
  },
};

/** WCAG 2.2, definitions of contrast ratio and relative luminance. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
