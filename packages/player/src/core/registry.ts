import type { PlayerCourse, PlayerItem, PlayerTexts, PlayerView } from "@kurswerk/format";
import type { Lms, Response } from "../lms/lms.ts";
import type { App } from "./app.ts";
import type { Marks } from "./model.ts";

/** What the learner entered. */
export interface Answer {
  readonly marks: Marks;
  /** The same in words that platforms record. */
  readonly response: Response;
}

/** What a question can do with the inputs that stand in its section. */
export interface Controls {
  /** What the learner entered, or `undefined` while something is missing. */
  read(): Answer | undefined;
  /** Shows a checked answer and closes the inputs. `reveal` also shows what would have been right. */
  show(marks: Marks, reveal: boolean): void;
  /** Empties and opens the inputs. */
  reset(): void;
  /** Puts options into an order that depends on the attempt. */
  arrange?(order: (length: number) => readonly number[]): void;
}

/** What a question may ask of the player. */
export interface Bench {
  readonly texts: PlayerTexts;
  readonly language: "de" | "en";
  announce(text: string): void;
  /** Says that an input has changed which tells nobody by itself. */
  touched(): void;
  /** The marks of another question. */
  marks(id: string): Marks | undefined;
  /** The learner's own text, and its change; `room` is what it may take, in encoded characters. */
  text(): string;
  keep(text: string): void;
  readonly room: number;
  /** Keeps marks of an answer that was given already. */
  remark(marks: Marks): void;
}

/** One kind of question. */
export interface ItemKind<T extends PlayerItem = PlayerItem> {
  /** The text that says what is missing. */
  readonly why: keyof PlayerTexts & `check${string}`;
  /** The share of the points that an answer earns, 0..1; absent where nothing is scored. */
  score?(item: T, marks: Marks): number;
  /** Finds the inputs in the section. */
  bind(section: HTMLElement, item: T, bench: Bench): Controls;
}

/** Brings a view of some kind to life. */
export type ViewPart = (app: App, view: PlayerView, article: HTMLElement) => void;

/** The parts that a course's script has registered. */
export interface Registry {
  readonly kinds: Map<string, ItemKind>;
  task?: ViewPart;
  /** Draws a view each time that it opens. */
  page?: ViewPart;
  lms?: (course: PlayerCourse) => Lms;
}

export const registry: Registry = { kinds: new Map() };

/** The share of a question's points that an answer earns, 0..1; `undefined` where nothing is scored. */
export function score(item: PlayerItem, marks: Marks): number | undefined {
  return registry.kinds.get(item.kind)?.score?.(item, marks);
}
