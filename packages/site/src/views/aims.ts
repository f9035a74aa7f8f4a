import type { Aim, Objective } from "@kurswerk/format";
import type { Element } from "hast";
import { h } from "../parts/h.ts";
import { fill } from "../texts/index.ts";
import type { Page } from "./view.ts";

/** Below an objective: the competences it builds, and how far. */
export function aims({ aims: all }: Objective, { course, texts }: Page): Element | undefined {
  const lines = all.map(({ competence, level }) => {
    const { name = "" } = course.competences.find((one) => one.id === competence) ?? {};
    return level ? `${name} – ${levelText(level, texts)}` : name;
  });
  const [only, another] = lines;
  if (only === undefined) return undefined;
  return h(
    "div",
    { className: "aims" },
    h("p", {}, another === undefined ? `${texts.builds} ${only}` : texts.builds),
    another !== undefined && h("ul", {}, ...lines.map((line) => h("li", {}, line))),
  );
}

/** A level in words: which of how many, and what it means. */
export function levelText({ number, of, text }: NonNullable<Aim["level"]>, texts: Page["texts"]): string {
  return `${fill(texts.level, { number, of })}: ${text}`;
}
