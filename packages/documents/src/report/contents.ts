import type { Entry, Module } from "@kurswerk/format";
import { labelOf, vocabularies } from "@kurswerk/schema";
import { type Child, h } from "@kurswerk/site";
import { item } from "./item.ts";
import type { Reported } from "./report.ts";
import { shown } from "./shown.ts";
import { task } from "./task.ts";

/** Everything a learner reads, in order, with keys, feedback and the notes for trainers. */
export function contents(reported: Reported): Child {
  const { course, texts } = reported;
  return [
    ...course.modules.map((module, index) => moduleOf(module, index + 1, reported)),
    course.glossary.length > 0 && [
      h("h3", {}, texts.glossary),
      h(
        "dl",
        { className: "facts" },
        ...course.glossary.map((term) =>
          h("div", {}, h("dt", {}, term.term), h("dd", {}, shown(term.explanation, reported))),
        ),
      ),
    ],
  ];
}

function moduleOf(module: Module, number: number, reported: Reported): Child {
  const { texts } = reported;
  return h(
    "section",
    { className: "module", ariaLabelledBy: module.id },
    h("h3", { id: module.id }, `${texts.module} ${number}: `, module.title),
    module.summary !== undefined && h("p", {}, module.summary),
    module.after !== undefined && h("p", { className: "of" }, `${texts.after} ${module.after.value}`),
    ...module.entries.map((entry) => entryOf(entry, module, reported)),
  );
}

function entryOf(entry: Entry, module: Module, reported: Reported): Child {
  const { course, texts } = reported;
  const goals = entry.objectives.flatMap(
    (id) => module.objectives.find((objective) => objective.id === id)?.name ?? [],
  );
  const facts = [
    kindOf(entry, reported),
    ...(entry.phase === undefined ? [] : [labelOf(vocabularies.phases, entry.phase, course.language)]),
    ...(entry.minutes === undefined ? [] : [`${entry.minutes} ${texts.minutes}`]),
    ...(entry.after === undefined ? [] : [`${texts.after} ${entry.after.value}`]),
  ];
  return h(
    "article",
    { ariaLabelledBy: entry.id },
    h("h4", { id: entry.id }, entry.title),
    h("p", { className: "of" }, facts.join(" · ")),
    goals.length > 0 && h("p", { className: "of" }, `${texts.objectives}: ${goals.join(" ")}`),
    body(entry, reported),
  );
}

function kindOf(entry: Entry, { texts }: Reported): string {
  if (entry.kind === "page") return texts.kinds.page;
  if (entry.kind === "task") return texts.kinds[entry.task.kind];
  if (!entry.graded) return texts.kinds.practice;
  return [
    texts.kinds.test,
    ...(entry.passMark === undefined ? [] : [`${texts.factNames.passMark} ${entry.passMark} %`]),
    ...(entry.attempts === undefined ? [] : [`${entry.attempts} ${texts.attempts}`]),
    ...(entry.draw === undefined ? [] : [`${entry.draw} ${texts.drawn}`]),
  ].join(" · ");
}

function body(entry: Entry, reported: Reported): Child {
  switch (entry.kind) {
    case "task":
      return task(entry.task, reported);
    case "quiz":
      return [
        shown(entry.intro, reported),
        ...entry.items.map((one, index) => item(one, index + 1, reported)),
      ];
    case "page":
      return shown(entry.body, reported, entry.items);
  }
}
