/** What content reports about a learner, as far as the preview reads it. xAPI 1.0.3, part 2. */
export interface Statement {
  readonly verb: { readonly id: string };
  readonly object: {
    readonly id: string;
    readonly definition?: Definition;
  };
  readonly result?: {
    readonly score?: { readonly raw?: number; readonly max?: number };
    readonly success?: boolean;
    readonly response?: string;
  };
}

export interface Definition {
  readonly name?: Translated;
  readonly interactionType?: string;
  readonly choices?: readonly Choice[];
  readonly source?: readonly Choice[];
  readonly target?: readonly Choice[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Something that an answer names by its id. */
interface Choice {
  readonly id: string;
  readonly description: Translated;
}

/** A text by language; H5P writes `en-US` whatever the language is. */
type Translated = Readonly<Record<string, string>>;

/** The first of a text's translations. */
export function wordsOf(text: Translated | undefined): string {
  return Object.values(text ?? {})[0] ?? "";
}
