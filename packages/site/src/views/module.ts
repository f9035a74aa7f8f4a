import type { Entry, Module } from "@kurswerk/format";
import type { Element } from "hast";
import { h } from "../parts/h.ts";
import { duration } from "../texts/index.ts";
import type { SiteTexts } from "../texts/site-texts.ts";
import { aims } from "./aims.ts";
import { type Page, view } from "./view.ts";
import { workload } from "./workload.ts";

/** The start of a module: what you will be able to do, how long it takes, what is in it. */
export function module(page: Page, one: Module): Element {
  const { texts } = page;
  return view(
    one.id,
    "module",
    one.title,
    one.summary && h("p", { className: "lead" }, one.summary),
    workload(one.workload, texts),
    one.objectives.length > 0 && [
      h("h2", {}, texts.youWillBeAble),
      h(
        "ul",
        { className: "goals" },
        ...one.objectives.map((goal) => h("li", {}, goal.text, aims(goal, page))),
      ),
    ],
    h("h2", {}, texts.inThisModule),
    ...byPhase(one.entries).flatMap(({ phase, entries }) => [
      phase && h("h3", {}, texts.settings[phase]),
      h("ol", { className: "entries" }, ...entries.map((entry) => line(entry, texts))),
    ]),
  );
}

/** Entries that follow one another in the same phase. */
function byPhase(entries: readonly Entry[]): readonly { phase: Entry["phase"]; entries: readonly Entry[] }[] {
  const groups: { phase: Entry["phase"]; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last.phase === entry.phase) last.entries.push(entry);
    else groups.push({ phase: entry.phase, entries: [entry] });
  }
  return groups;
}

function line(entry: Entry, texts: SiteTexts): Element {
  const time = entry.minutes === undefined ? "" : `, ${duration(texts, entry.minutes)}`;
  return h(
    "li",
    {},
    h("a", { href: `#${entry.id}` }, entry.title),
    " ",
    h("span", { className: "kind" }, kindOf(entry, texts) + time),
  );
}

/** What a learner calls a piece of content. */
function kindOf(entry: Entry, texts: SiteTexts): string {
  if (entry.kind === "page") return texts.page;
  if (entry.kind === "task") return texts.task;
  return entry.graded ? texts.quiz : texts.practice;
}
