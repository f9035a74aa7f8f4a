/** A kind of question as the reference shows it, in one language. */
export interface Shown {
  readonly title: string;
  readonly description: string;
  /** What an answer earns. */
  readonly scoring: string;
  readonly markdown: string;
  readonly yaml: string;
}

/** Both languages; a test holds both forms of each to the parser. */
export interface Example {
  readonly de: Shown;
  readonly en: Shown;
}
