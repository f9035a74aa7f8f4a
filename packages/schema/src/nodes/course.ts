import type { Located, Span } from "@kurswerk/diagnostics";
import type {
  BaselineFile,
  CanvasFile,
  CourseFile,
  FrameworkFile,
  GlossaryFile,
  MediaFile,
  ModuleFile,
  PageFront,
  QuizFront,
  RubricFile,
  ThemeFile,
} from "../generated/files.ts";
import type { Phase } from "../types.ts";
import type { FileNode } from "./file.ts";
import type { QuestionNode } from "./question.ts";
import type { TaskNode } from "./task.ts";
import type { RichText } from "./text.ts";

/** A page: Markdown with directives; questions stand in `body` as `QuestionBlock` and again in `questions`. */
export interface PageNode {
  readonly kind: "page";
  readonly id: Located<string>;
  readonly path: string;
  readonly span: Span;
  readonly file: FileNode<PageFront>;
  /** The first heading; it is not repeated in `body`. */
  readonly title: RichText;
  readonly body: RichText;
  readonly questions: readonly QuestionNode[];
}

/** A quiz: the title, an introduction, questions. */
export interface QuizNode {
  readonly kind: "quiz";
  readonly id: Located<string>;
  readonly path: string;
  readonly span: Span;
  readonly file: FileNode<QuizFront>;
  readonly title: RichText;
  readonly intro: RichText;
  readonly questions: readonly QuestionNode[];
}

export type ContentNode = PageNode | QuizNode | TaskNode;

/** One line of a module's `content`. */
export interface EntryNode {
  /** The file as the author names it, relative to the module folder. */
  readonly file: Located<string>;
  /** The id of what must be done before this opens. */
  readonly after?: Located<string>;
  readonly phase?: Phase;
  /** Absent when the file is missing or could not be read at all. */
  readonly node?: ContentNode;
}

export interface ModuleNode {
  readonly id: Located<string>;
  /** The module folder, as `courses/x/modules/1-belege`. */
  readonly folder: string;
  readonly file: FileNode<ModuleFile>;
  readonly title: RichText;
  readonly summary?: RichText;
  /** By objective id, in the order of writing. */
  readonly objectives: ReadonlyMap<string, ObjectiveNode>;
  readonly entries: readonly EntryNode[];
}

export interface ObjectiveNode {
  readonly id: Located<string>;
  readonly span: Span;
  readonly text: RichText;
  readonly bloom?: string;
  readonly competences: readonly Located<string>[];
}

export interface RubricNode {
  readonly path: string;
  readonly file: FileNode<RubricFile>;
}

export interface GlossaryNode {
  readonly file: FileNode<GlossaryFile>;
  readonly terms: readonly {
    readonly span: Span;
    readonly term: string;
    readonly forms: readonly string[];
    readonly explanation: RichText;
    readonly translations: Readonly<Record<string, string>>;
  }[];
}

/** A file that is no course text: an image, a video, a download. It stays on disk. */
export interface AssetNode {
  /** Relative to the working folder, as spans have it. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The first bytes (at most 64 KiB; SVG files whole up to 1 MiB), enough to tell the kind and the size in pixels. */
  readonly head: Uint8Array;
}

/** A whole course as its authors wrote it, with the place of every part. */
export interface CourseNode {
  readonly id: Located<string>;
  /** The course folder, as `courses/x`; every path in the course begins with it. */
  readonly folder: string;
  readonly file: FileNode<CourseFile>;
  readonly title: RichText;
  readonly summary?: RichText;
  readonly modules: readonly ModuleNode[];
  /** Every rubric file of the course, used or not. */
  readonly rubrics: readonly RubricNode[];
  readonly media?: FileNode<MediaFile>;
  /** The course's own glossary first, then one that it shares with others. A term stands in one of them only. */
  readonly glossaries: readonly GlossaryNode[];
  readonly theme?: FileNode<ThemeFile>;
  /** Frameworks of one's own: `frameworks/*.yaml` in the course or beside the course folders. */
  readonly frameworks: readonly FileNode<FrameworkFile>[];
  /** The Digital Learning Canvas that the course began with, when it lies beside course.yaml. */
  readonly canvas?: FileNode<CanvasFile>;
  /** Findings that are known and not shown any more. */
  readonly baseline?: FileNode<BaselineFile>;
  readonly assets: readonly AssetNode[];
  /** Course text files that no module names, by path. */
  readonly unused: readonly string[];
  /** Every text of the course by path, for rules that look at the writing itself. */
  readonly texts: ReadonlyMap<string, string>;
}
