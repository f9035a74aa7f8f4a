import type { CourseFile, MediaFile, ModuleFile, QuizYaml, TaskFront } from "./generated/files.ts";

// Names for parts of the generated types.
export type Workload = NonNullable<CourseFile["workload"]>;
export type Objective = NonNullable<ModuleFile["objectives"]>[string];
export type Bloom = NonNullable<Objective["bloom"]>;
export type ContentGroup = Extract<ModuleFile["content"][number], { readonly phase: string }>;
export type ContentItem = ContentGroup["items"][number];
export type Phase = ContentGroup["phase"];
export type Safety = NonNullable<TaskFront["safety"]>;
export type MediaRecord = NonNullable<MediaFile["assets"]>[string];
export type QuestionYaml = QuizYaml["questions"][number];
