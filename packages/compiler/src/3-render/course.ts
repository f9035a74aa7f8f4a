import type { CompiledCourse, Module } from "@kurswerk/format";
import { type CourseNode, type ModuleNode, slug, type Workload } from "@kurswerk/schema";
import { addressFor } from "../1-resolve/addresses.ts";
import type { Resolved } from "../1-resolve/resolved.ts";
import { themeOf } from "../1-resolve/theme.ts";
import { substitute } from "../1-resolve/variables.ts";
import { type TermFinder, termFinder } from "../2-transform/glossary.ts";
import { text } from "../2-transform/handlers.ts";
import { entry } from "./entry.ts";
import { facts } from "./facts.ts";
import { writer } from "./writer.ts";

/** The whole course as data. */
export function course(node: CourseNode, resolved: Resolved): CompiledCourse {
  const { data } = node.file;
  const write = writer(resolved, node.file.path);
  const put = (words: string): string => substitute(words, resolved.variables);
  const terms = node.glossaries.flatMap(({ file, terms }) =>
    terms.map((term) => ({ ...term, path: file.path, id: slug(term.term).replaceAll(".", "-") })),
  );
  const finder = termFinder(terms);
  const modules = node.modules.map((one) => moduleOf(one, node, resolved, finder));
  const theme = themeOf(resolved);
  const required = data.completion?.require ?? ["all-modules"];
  const all = node.modules.map((one) => one.id.value);
  return {
    id: node.id.value,
    version: data.version,
    language: resolved.language,
    edition: resolved.edition,
    span: node.file.locate("/title"),
    title: write.inline(node.title),
    name: write.plain(node.title),
    ...(node.summary ? { summary: write.inline(node.summary), description: write.plain(node.summary) } : {}),
    ...(data.provider ? { provider: provider(data.provider) } : {}),
    authors: (data.authors ?? []).map((author) => author.name),
    ...(data.license === undefined ? {} : { license: data.license }),
    prerequisites: (data.prerequisites ?? []).map((one) => [text(put(one))]),
    ...workload(data.workload),
    passMark: data.completion?.["pass-mark"] ?? 60,
    require: [
      ...new Set(
        required.flatMap((one) => (one === "all-modules" ? all : [addressFor(node, undefined, one)])),
      ),
    ],
    modules,
    competences: resolved.competences.used(),
    glossary: terms.map((term) => ({
      id: term.id,
      term: term.term,
      explanation: writer(resolved, term.path).html(term.explanation),
      translations: term.translations,
    })),
    assets: resolved.usedAssets(),
    theme,
    delivery: {
      split: data.delivery?.split ?? "course",
      exitOnComplete: data.delivery?.["exit-on-complete"] ?? "suspend",
      masteryScore: data.delivery?.["mastery-score"] ?? false,
      metadata: data.delivery?.metadata ?? "none",
    },
    facts: facts(node, resolved.language, put),
  };
}

function provider({ name, url }: NonNullable<CourseNode["file"]["data"]["provider"]>): {
  readonly name: string;
  readonly url?: string;
} {
  return { name, ...(url === undefined ? {} : { url }) };
}

function workload(written: Workload | undefined): Pick<Module, "workload"> {
  if (!written) return {};
  const units = written["provider-units"];
  const hours = written["company-hours"];
  return {
    workload: {
      ...(units === undefined ? {} : { providerUnits: units }),
      ...(hours === undefined ? {} : { companyHours: hours }),
    },
  };
}

function moduleOf(node: ModuleNode, course: CourseNode, resolved: Resolved, finder: TermFinder): Module {
  const { data } = node.file;
  const write = writer(resolved, node.file.path);
  return {
    id: node.id.value,
    title: write.inline(node.title),
    name: write.plain(node.title),
    ...(node.summary ? { summary: write.inline(node.summary), description: write.plain(node.summary) } : {}),
    objectives: [...node.objectives.values()].map((objective) => ({
      id: objective.id.value,
      text: write.inline(objective.text),
      name: write.plain(objective.text),
      ...(objective.bloom === undefined ? {} : { bloom: objective.bloom }),
      competences: objective.competences.map((one) => one.value),
      aims: objective.competences.flatMap((one) => resolved.competences.aim(one.value) ?? []),
    })),
    ...workload(data.workload),
    ...(data.after === undefined
      ? {}
      : { after: { value: addressFor(course, undefined, data.after), span: node.file.locate("/after") } }),
    entries: node.entries.flatMap((one) => entry(one, node, course, resolved, finder)),
  };
}
