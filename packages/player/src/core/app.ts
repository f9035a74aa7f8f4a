import type { PlayerTexts } from "@kurswerk/format";
import type { Interaction, Lms } from "../lms/lms.ts";
import type { Model, State } from "./model.ts";

/** What the parts of the running player share. */
export interface App {
  readonly model: Model;
  readonly state: State;
  readonly texts: PlayerTexts;
  readonly lms: Lms;
  /** False while nothing can be stored. */
  readonly stores: () => boolean;
  /** Says that something has changed: marks are redrawn at once, the platform is told after the next frame. */
  changed(interaction?: Interaction): void;
  /** What each text of a learner may take, in encoded characters. */
  room(): number;
  /** Reads something aloud to screen readers. */
  announce(text: string): void;
  /** Opens a view. */
  go(id: string): void;
  /** Opens the next view. */
  next(): void;
}
