// The TypeScript side of the declarations in ../files; a test holds the two together.

export type Text = string;

export interface Provider {
  readonly name: string;
  readonly url?: string;
}
export interface Person {
  readonly name: string;
  readonly role?: string;
}
export interface Workload {
  readonly "provider-units"?: number;
  readonly "company-hours"?: number;
}

export interface CourseFile {
  readonly title: string;
  readonly id?: string;
  readonly version: string;
  readonly language: "de" | "en";
  readonly "language-level"?: "standard" | "plain" | "easy";
  readonly "language-review"?: { readonly by: string; readonly on: string };
  readonly summary?: string;
  readonly provider?: Provider;
  readonly authors?: readonly Person[];
  readonly license?: string;
  readonly audience?: string;
  readonly format?: string;
  readonly area?: string;
  readonly workload?: Workload;
  readonly group?: { readonly size?: number; readonly team?: number };
  readonly status?: "draft" | "pilot" | "released" | "outdated";
  readonly "review-by"?: string;
  readonly prerequisites?: readonly string[];
  readonly funding?: {
    readonly methods?: readonly string[];
    readonly proof?: string;
    readonly price?: number;
  };
  readonly checks?: {
    readonly profile?: string;
    readonly ignore?: readonly { readonly rule: string; readonly at?: string; readonly reason: string }[];
  };
  readonly completion?: { readonly require?: readonly string[]; readonly "pass-mark"?: number };
  readonly variables?: Readonly<Record<string, string>>;
  readonly theme?: string;
  readonly modules: readonly string[];
}

export interface Objective {
  readonly text: string;
  readonly bloom?: Bloom;
  readonly competences?: readonly string[];
}
export type Bloom = "remember" | "understand" | "apply" | "analyse" | "evaluate" | "create";
export type Phase = "online-self" | "online-live" | "on-site" | "in-company";

export type ContentItem = string | Readonly<Record<string, { readonly after?: string }>>;
export interface ContentGroup {
  readonly phase: Phase;
  readonly items: readonly ContentItem[];
}

export interface ModuleFile {
  readonly title: string;
  readonly id?: string;
  readonly summary?: string;
  readonly workload?: Workload;
  readonly audience?: string;
  readonly "language-level"?: "standard" | "plain" | "easy";
  readonly after?: string;
  readonly objectives?: Readonly<Record<string, Objective>>;
  readonly content: readonly (ContentItem | ContentGroup)[];
}

export interface PageFront {
  readonly id?: string;
  readonly objectives?: readonly string[];
  readonly minutes?: number;
  readonly audio?: string;
}

export interface QuizFront {
  readonly id?: string;
  readonly mode?: "practice" | "graded";
  readonly "pass-mark"?: number;
  readonly objective?: string;
  readonly objectives?: readonly string[];
  readonly draw?: number;
  readonly attempts?: number;
  readonly shuffle?: boolean;
  readonly minutes?: number;
}

export interface Safety {
  readonly briefing?: string;
  readonly "operating-instruction"?: string;
  readonly ppe?: readonly string[];
  readonly responsible?: string;
  readonly record?: string;
}

export interface TaskFront {
  readonly id?: string;
  readonly kind?: "maker" | "assignment";
  readonly objectives?: readonly string[];
  readonly team?: number;
  readonly iterations?: number;
  readonly station?: string;
  readonly hazards?: readonly string[];
  readonly safety?: Safety;
  readonly submit?: readonly string[];
  readonly rubric?: string;
}

export interface RubricFile {
  readonly title: string;
  readonly scale: string | Readonly<Record<string, number>>;
  readonly criteria: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly objective?: string;
        readonly levels: Readonly<Record<string, string>>;
      }
    >
  >;
}

export interface MediaRecord {
  readonly title?: string;
  readonly author: string;
  readonly license: string;
  readonly "license-url"?: string;
  readonly source?: string;
  readonly changes?: string;
  readonly consent?: boolean;
}
export interface MediaFile {
  readonly own?: readonly string[];
  readonly assets?: Readonly<Record<string, MediaRecord>>;
}

export interface GlossaryTerm {
  readonly term: string;
  readonly forms?: readonly string[];
  readonly explanation: string;
  readonly translations?: Readonly<Record<string, string>>;
}
export type GlossaryFile = readonly GlossaryTerm[];

export interface ThemeFile {
  readonly colors?: {
    readonly text?: string;
    readonly background?: string;
    readonly accent?: string;
    readonly "on-accent"?: string;
  };
  readonly font?: readonly string[];
  readonly logo?: string;
}

export interface OptionYaml {
  readonly text: string;
  readonly correct?: boolean;
  readonly feedback?: string;
}
export interface QuestionYaml {
  readonly kind: string;
  readonly id?: string;
  readonly stem?: string;
  readonly points?: number;
  readonly options?: readonly OptionYaml[];
  readonly text?: string;
  readonly spelling?: string;
  readonly hint?: string;
  readonly right?: string;
  readonly wrong?: string;
  readonly solution?: string;
}
export interface QuizYaml extends QuizFront {
  readonly title: string;
  readonly intro?: string;
  readonly questions: readonly QuestionYaml[];
}
export interface TaskYaml extends TaskFront {
  readonly title: string;
  readonly intro?: string;
  readonly product?: string;
  readonly criteria?: readonly string[];
  readonly material?: string;
  readonly roles?: readonly { readonly name: string; readonly duty: string }[];
  readonly phases?: readonly { readonly phase: string; readonly minutes?: number; readonly text?: string }[];
  readonly mistakes?: string;
  readonly transfer?: string;
  readonly "transfer-days"?: number;
}
