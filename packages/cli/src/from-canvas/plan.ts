import type { Language } from "@kurswerk/diagnostics";
import { type CanvasFile, isId, placeholder, slug } from "@kurswerk/schema";
import { type Words, words } from "./words.ts";

export type CanvasModule = NonNullable<CanvasFile["modules"]>[number];
export type CanvasPhase = NonNullable<CanvasModule["phases"]>[number];
export type CanvasPiece = CanvasPhase["content"][number];
export type CanvasObjective = NonNullable<CanvasModule["objectives"]>[string];

/** One file of content to be written. */
export interface Piece {
  readonly kind: CanvasPiece["kind"] | "before" | "after";
  /** The file's name without its ending; the id of the content. */
  readonly id: string;
  readonly file: string;
  readonly written: CanvasPiece;
  /** Ids of the objectives it serves. */
  readonly objectives: readonly string[];
}

export interface PlannedPhase {
  /** Absent when the canvas names no phases. */
  readonly phase?: CanvasPhase["phase"];
  readonly pieces: readonly Piece[];
}

export interface PlannedModule {
  readonly id: string;
  /** `modules/1-start` */
  readonly folder: string;
  readonly written: CanvasModule;
  readonly objectives: ReadonlyMap<string, CanvasObjective>;
  readonly phases: readonly PlannedPhase[];
}

/** A canvas with a name and a place for every file of the course. */
export interface Plan {
  readonly canvas: CanvasFile;
  readonly language: Language;
  readonly say: Words;
  readonly modules: readonly PlannedModule[];
}

/** Ids of views that every course has. */
const reserved = [
  "course",
  "cover",
  "results",
  "competences",
  "glossary",
  "credits",
  "content",
  "all-modules",
];

/** Gives every module and piece of a canvas its id, folder and file. */
export function plan(canvas: CanvasFile, language: Language): Plan {
  const say = words[language];
  const first: CanvasModule = { title: say.defaultModule };
  const listed = (canvas.modules ?? []).length > 0 ? (canvas.modules ?? []) : [first];
  const taken = new Set(reserved);
  const asks = listed.some((one) => Object.keys(one.objectives ?? {}).length > 0);
  const modules = listed.map((written, index) => {
    const id = unused(written.id ?? written.title, language === "de" ? "modul" : "module", taken);
    const ends = { before: asks && index === 0, after: asks && index === listed.length - 1 };
    return {
      id,
      folder: `modules/${index + 1}-${id}`,
      written,
      objectives: new Map(Object.entries(written.objectives ?? {})),
      phases: phases(written, say, ends),
    };
  });
  return { canvas, language, say, modules };
}

function phases(
  written: CanvasModule,
  say: Words,
  ends: { readonly before: boolean; readonly after: boolean },
): readonly PlannedPhase[] {
  const taken = new Set<string>();
  const all = Object.keys(written.objectives ?? {});
  const own = (kind: "before" | "after"): Piece => ({
    ...piece({ kind: "page", title: say[kind].file }, all, taken),
    kind,
  });
  const before = ends.before ? [own("before")] : [];
  const after = ends.after ? [own("after")] : [];
  const standard: readonly CanvasPiece[] = [
    { kind: "page", title: say.defaultPage },
    { kind: "practice", title: say.defaultQuiz },
  ];
  const listed: readonly (Partial<CanvasPhase> & Pick<CanvasPhase, "content">)[] = written.phases ?? [
    { content: standard },
  ];
  return listed.map(({ phase, content }, index) => ({
    ...(phase === undefined ? {} : { phase }),
    pieces: [
      ...(index === 0 ? before : []),
      ...content.map((one) => piece(one, all, taken)),
      ...(index === listed.length - 1 ? after : []),
    ],
  }));
}

const endings = {
  page: ".md",
  practice: ".quiz.md",
  test: ".quiz.md",
  task: ".task.md",
  assignment: ".task.md",
} as const;

function piece(written: CanvasPiece, all: readonly string[], taken: Set<string>): Piece {
  const id = unused(written.title, written.kind, taken);
  return {
    kind: written.kind,
    id,
    file: id + endings[written.kind],
    written,
    objectives: written.objectives ?? all,
  };
}

/** An id from a title that nothing else has yet; `otherwise` where the title makes none. */
function unused(title: string, otherwise: string, taken: Set<string>): string {
  const words = slug(title.replace(placeholder, "")).replace(/[.-]+/g, "-");
  const short = words.length > 40 ? words.slice(0, 41).replace(/-[^-]*$/, "") : words;
  const base = isId(short) ? short.replace(/-+$/, "") : otherwise;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
