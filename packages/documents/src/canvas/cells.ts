import { type CanvasFile, labelOf, placeholder, vocabularies } from "@kurswerk/schema";
import { type Child, h } from "@kurswerk/site";
import { dateOf } from "./date-of.ts";
import type { Field, PosterTexts } from "./texts.ts";

/** What the cells of the poster are made from. */
export interface Drawn {
  readonly canvas: CanvasFile;
  readonly language: "de" | "en";
  readonly texts: PosterTexts;
}

/** A text of the canvas; a placeholder becomes a prompt with room to write. */
export function words(text: string): Child {
  const [open] = text.matchAll(placeholder);
  return open?.[0] === text.trim() ? h("em", { className: "prompt" }, open[1]) : text;
}

function lines(texts: readonly (readonly Child[])[]): Child {
  return texts.length === 0 ? undefined : h("ul", {}, ...texts.map((one) => h("li", {}, ...one)));
}

function named(name: string, text: Child): readonly Child[] {
  return [h("b", {}, `${name}: `), text];
}

/** The content of every field; nothing where the canvas says nothing. */
export const cells: Readonly<Record<Field, (drawn: Drawn) => Child>> = {
  field: ({ canvas }) => canvas.field && words(canvas.field),
  audience: ({ canvas, language, texts }) =>
    [
      ...(canvas.audience ? [labelOf(vocabularies.audiences, canvas.audience, language)] : []),
      ...(canvas.group?.size === undefined ? [] : [`${canvas.group.size} ${texts.people}`]),
      ...(canvas.prerequisites ?? []),
    ].join("; "),
  start: ({ canvas }) => canvas.start && words(canvas.start),
  goal: ({ canvas: { goal }, language, texts }) =>
    goal &&
    h(
      "dl",
      { className: "smart" },
      ...(["text", "measure", "agreed-by", "feasible", "by"] as const).map((key) => {
        const [letter, word] = texts.smart[key];
        const said = goal[key];
        const value = key === "by" && said !== undefined ? dateOf(said, language) : said;
        return h(
          "div",
          {},
          h("dt", {}, h("b", {}, letter), ` ${word}`),
          h("dd", {}, value === undefined ? "" : words(value)),
        );
      }),
    ),
  stakeholders: ({ canvas }) =>
    lines(
      (canvas.stakeholders ?? []).map(({ name, interest }) => [
        h("b", {}, words(name)),
        interest !== undefined && [": ", words(interest)],
      ]),
    ),
  needs: ({ canvas }) => lines((canvas.learners?.needs ?? []).map((one) => [words(one)])),
  "learning-needs": ({ canvas }) =>
    lines((canvas.learners?.["learning-needs"] ?? []).map((one) => [words(one)])),
  attitude: ({ canvas }) => lines((canvas.learners?.attitude ?? []).map((one) => [words(one)])),
  benefit: ({ canvas }) => lines((canvas.learners?.benefit ?? []).map((one) => [words(one)])),
  modules: (drawn) => {
    const all = drawn.canvas.modules ?? [];
    return all.length === 0 ? undefined : h("ol", {}, ...all.map((one) => module(one, drawn)));
  },
  media: ({ canvas }) =>
    lines((canvas.media ?? []).map((one) => [h("b", {}, words(one.medium)), ": ", words(one.benefit)])),
  roadmap: ({ canvas, language, texts }) =>
    lines(
      (canvas.roadmap ?? []).map((one) => [
        one.by !== undefined && h("b", {}, `${texts.until} ${dateOf(one.by, language)}: `),
        words(one.milestone),
        one.responsible !== undefined && [" (", words(one.responsible), ")"],
        one.evidence !== undefined && [" → ", words(one.evidence)],
      ]),
    ),
  evaluation: ({ canvas: { evaluation = {} }, texts }) =>
    lines([
      ...(["input", "output", "outcome", "impact"] as const).flatMap((key) =>
        evaluation[key] === undefined ? [] : [named(texts.effects[key], words(evaluation[key]))],
      ),
      ...((evaluation.instruments ?? []).length === 0
        ? []
        : [
            named(
              texts.instruments,
              (evaluation.instruments ?? []).map((one, index) => [index > 0 && "; ", words(one)]),
            ),
          ]),
    ]),
  result: ({ canvas }) => canvas.learnings?.result && words(canvas.learnings.result),
  cooperation: ({ canvas }) => canvas.learnings?.cooperation && words(canvas.learnings.cooperation),
  learned: ({ canvas }) => canvas.learnings?.learned && words(canvas.learnings.learned),
};

function module(one: NonNullable<CanvasFile["modules"]>[number], { language, texts }: Drawn): Child {
  const units = one.workload?.["provider-units"];
  const hours = one.workload?.["company-hours"];
  const time = [
    ...(units === undefined ? [] : [`${units} ${texts.units}`]),
    ...(hours === undefined ? [] : [`${hours} ${texts.hours}`]),
  ].join(", ");
  const phases = (one.phases ?? []).map(({ phase, content }) => {
    const minutes = content.reduce((sum, piece) => sum + (piece.minutes ?? 0), 0);
    const name = labelOf(vocabularies.phases, phase, language);
    return `${name}${minutes > 0 ? ` (${minutes} ${texts.minutes})` : ""}: ${content.map((piece) => piece.title).join(", ")}`;
  });
  return h(
    "li",
    {},
    h("b", {}, words(one.title)),
    time !== "" && ` (${time})`,
    lines([
      ...Object.values(one.objectives ?? {}).map((goal) => [words(goal.text)]),
      ...phases.map((phase) => [h("span", { className: "phase" }, phase)]),
    ]),
  );
}
