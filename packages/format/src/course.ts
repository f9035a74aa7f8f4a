import type { Located } from "@kurswerk/diagnostics";
import type { Aim, Competence } from "./competence.ts";
import type { Facts } from "./facts.ts";
import type { Html, InlineHtml, Written } from "./hast.ts";
import type { Item } from "./item.ts";
import type { Task } from "./task.ts";

/** What every piece of content has. */
interface EntryBase extends Written {
  /** Unique in the course: `module/entry`; the address of the entry is `#` + this. */
  readonly id: string;
  readonly title: InlineHtml;
  /** The title without markup, for tables of contents and manifests. */
  readonly name: string;
  /** The id of the entry or module that must be done before this opens. */
  readonly after?: Located<string>;
  readonly phase?: "online-self" | "online-live" | "on-site" | "in-company";
  /** The ids of the objectives it serves, inside its module. */
  readonly objectives: readonly string[];
  readonly minutes?: number;
}

/** A practice question stands in `body` as an empty element `<div data-question="id">`. */
export interface PageEntry extends EntryBase {
  readonly kind: "page";
  readonly body: Html;
  readonly items: readonly Item[];
  /** A recording of the page, as a path inside the package. */
  readonly audio?: string;
}

export interface QuizEntry extends EntryBase {
  readonly kind: "quiz";
  readonly intro: Html;
  readonly items: readonly Item[];
  readonly graded: boolean;
  /** 0..100; only graded quizzes have one. */
  readonly passMark?: number;
  /** How many of the questions one attempt shows; all when absent. */
  readonly draw?: number;
  /** How many attempts a learner has; unlimited when absent. */
  readonly attempts?: number;
  readonly shuffle: boolean;
}

export interface TaskEntry extends EntryBase {
  readonly kind: "task";
  readonly task: Task;
}

export type Entry = PageEntry | QuizEntry | TaskEntry;

export interface Objective {
  readonly id: string;
  readonly text: InlineHtml;
  /** The text without markup. */
  readonly name: string;
  readonly bloom?: string;
  /** References as the author wrote them. */
  readonly competences: readonly string[];
  /** What the references mean. */
  readonly aims: readonly Aim[];
}

export interface Module {
  readonly id: string;
  readonly title: InlineHtml;
  readonly name: string;
  readonly summary?: InlineHtml;
  /** The summary without markup. */
  readonly description?: string;
  readonly objectives: readonly Objective[];
  /** Units of 45 minutes at the provider, hours of 60 minutes in the company. */
  readonly workload?: { readonly providerUnits?: number; readonly companyHours?: number };
  readonly after?: Located<string>;
  readonly entries: readonly Entry[];
}

export interface Term {
  /** `beleg`: an id for the pop-up, unique in the course. */
  readonly id: string;
  readonly term: string;
  readonly explanation: Html;
  /** By BCP 47 tag. */
  readonly translations: Readonly<Record<string, string>>;
}

/** A medium that the course uses, with what its licence asks to be said. */
export interface CompiledAsset {
  /** Inside the package, ASCII lower case: `media/ablauf.svg`. */
  readonly path: string;
  /** In the author's folder; the writer opens it. */
  readonly source: string;
  readonly size: number;
  readonly credit?: {
    readonly title?: string;
    readonly author: string;
    /** A person when absent. */
    readonly authorType?: "person" | "organization";
    readonly license: string;
    readonly licenseUrl?: string;
    readonly source?: string;
    readonly changes?: string;
  };
}

/** Design tokens; colours are `#rrggbb`. */
export interface Theme {
  readonly colors: {
    readonly text: string;
    readonly background: string;
    readonly accent: string;
    readonly onAccent: string;
  };
  readonly font: readonly string[];
  /** A path inside the package. */
  readonly logo?: string;
}

/** A course, resolved and rendered, as data: what every target packs. */
export interface CompiledCourse extends Written {
  readonly id: string;
  readonly version: string;
  readonly language: "de" | "en";
  readonly edition: "learner" | "trainer";
  readonly title: InlineHtml;
  readonly name: string;
  readonly summary?: InlineHtml;
  /** The summary without markup. */
  readonly description?: string;
  readonly provider?: { readonly name: string; readonly url?: string };
  readonly authors: readonly string[];
  readonly license?: string;
  readonly prerequisites: readonly InlineHtml[];
  readonly workload?: { readonly providerUnits?: number; readonly companyHours?: number };
  /** 0..100: the share of points that passes the course and, by default, each graded quiz. */
  readonly passMark: number;
  /** Ids of modules and entries that must be done; every module when the author said nothing. */
  readonly require: readonly string[];
  readonly modules: readonly Module[];
  /** Every competence that objectives and self-assessments name, each once, in the order of the course. */
  readonly competences: readonly Competence[];
  readonly glossary: readonly Term[];
  readonly assets: readonly CompiledAsset[];
  readonly theme: Theme;
  readonly delivery: Delivery;
  readonly facts: Facts;
}

/** How packages for platforms are made. */
export interface Delivery {
  readonly split: "course" | "module";
  readonly exitOnComplete: "suspend" | "normal";
  /** Whether the platform is told the pass mark, and may decide by it. */
  readonly masteryScore: boolean;
  /** What packages carry about themselves. */
  readonly metadata: "none" | "lom";
}
