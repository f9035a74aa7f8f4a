/** A competence of a framework, in the language of the course. */
export interface Competence {
  /** `xf:team`, without a level: unique in the course. */
  readonly id: string;
  readonly name: string;
  /** What the framework is called. */
  readonly framework: string;
}

/** A level of a framework's scale. */
export interface AimLevel {
  /** From 1, the lowest. */
  readonly number: number;
  /** How many levels the scale has. */
  readonly of: number;
  /** What somebody on this level can do, in words for learners. */
  readonly text: string;
}

/** What an objective is for: a competence, and the level it leads to where the author named one. */
export interface Aim {
  /** The id of the competence. */
  readonly competence: string;
  readonly level?: AimLevel;
}
