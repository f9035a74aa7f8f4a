import type { Diagnostic } from "@kurswerk/diagnostics";
import type { CompiledCourse } from "@kurswerk/format";
import type { CourseNode } from "@kurswerk/schema";
import { type Child, h } from "@kurswerk/site";
import { htmlPage } from "../page/html-page.ts";
import { contents } from "./contents.ts";
import { credits } from "./credits.ts";
import { facts } from "./facts.ts";
import { findings } from "./findings.ts";
import { objectives } from "./objectives.ts";
import { signOff } from "./sign-off.ts";
import { reportStyle } from "./style.ts";
import { reportTexts } from "./texts/index.ts";
import type { ReportTexts } from "./texts/report-texts.ts";
import { times } from "./times.ts";

/** One finding in words, with the place as people look it up: `modules/1-start/start.md:12:3`. */
export interface Finding {
  readonly severity: Diagnostic["severity"];
  readonly code: string;
  readonly place: string;
  readonly message: string;
  /** What to do next, or why it does not apply. */
  readonly hint: string;
}

/** What a report is made from. */
export interface ReportInput {
  /** Compiled for trainers: with notes, confidential text and keys. */
  readonly course: CompiledCourse;
  readonly node: CourseNode;
  readonly findings: readonly Finding[];
  /** Findings that the course answers with a reason, which stands in `hint`. */
  readonly suppressed: readonly Finding[];
  /** Pictures as data addresses, by their path in the package. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** What every part of a report needs to be written. */
export interface Reported extends ReportInput {
  readonly texts: ReportTexts;
}

/** A whole course on one page, for somebody who reviews it without a platform. */
export function report(input: ReportInput): string {
  const { course } = input;
  const texts = reportTexts[course.language];
  const reported: Reported = { ...input, texts };
  const parts: readonly (readonly [id: string, title: string, content: Child])[] = [
    ["part-facts", texts.facts, facts(reported)],
    ["part-objectives", texts.objectives, objectives(reported)],
    ["part-times", texts.times, times(reported)],
    ["part-findings", texts.findings, findings(reported)],
    ["part-contents", texts.contents, contents(reported)],
    ["part-credits", texts.credits, credits(reported)],
    ["part-sign-off", texts.signOff, signOff(reported)],
  ];
  return htmlPage(
    { language: course.language, title: `${texts.report}: ${course.name}`, style: reportStyle },
    h("a", { className: "skip", href: "#content" }, texts.skip),
    h(
      "header",
      {},
      h("p", { className: "kind" }, texts.report),
      h("h1", {}, course.title),
      course.summary !== undefined && h("p", {}, course.summary),
      h("p", { className: "keys" }, texts.notForLearners),
    ),
    h(
      "nav",
      { ariaLabel: texts.overview },
      h("ul", {}, ...parts.map(([id, title]) => h("li", {}, h("a", { href: `#${id}` }, title)))),
    ),
    h(
      "main",
      { id: "content" },
      ...parts.map(([id, title, content]) =>
        h("section", { ariaLabelledBy: id, className: id }, h("h2", { id }, title), content),
      ),
    ),
  );
}
