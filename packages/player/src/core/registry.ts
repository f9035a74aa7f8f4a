import type { PlayerCourse, PlayerItem } from "@kurswerk/format";
import type { Lms } from "../lms/lms.ts";
import type { Flags } from "./model.ts";

/** What a question can do with the inputs that stand in its section. */
export interface Controls {
  /** What the learner entered, or `undefined` while something is missing. */
  read(): { readonly flags: Flags; readonly response: readonly (number | string)[] } | undefined;
  /** Shows a checked answer and closes the inputs. `reveal` also shows what would have been right. */
  show(flags: Flags, reveal: boolean): void;
  /** Empties and opens the inputs. */
  reset(): void;
  /** Puts options into an order; questions without options do nothing. */
  arrange(order: (length: number) => readonly number[]): void;
}

/** One kind of question: finds its inputs. */
export type ItemKind<T extends PlayerItem = PlayerItem> = (
  section: HTMLElement,
  item: T,
  words: { readonly rightOption: string },
) => Controls;

/** The parts that a course's script has registered. */
export interface Registry {
  readonly kinds: Map<string, ItemKind>;
  lms?: (course: PlayerCourse) => Lms;
}

export const registry: Registry = { kinds: new Map() };
