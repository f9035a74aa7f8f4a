import { el, type Xml } from "../parts/xml.ts";

/** How one binding of LOM writes its parts. */
export interface Binding {
  readonly namespace: string;
  /** What the record names as its own schemas. */
  readonly schemes: readonly string[];
  /** Where the values of vocabularies come from. */
  readonly source: () => Xml;
  /** The name of an element as this binding spells it; names are given in the camel case of IEEE. */
  readonly name: (ieee: string) => string;
  /** A text in a language. */
  readonly string: (text: string, language: string) => Xml;
  /** The words of a value from a vocabulary. */
  readonly value: (text: string) => Xml;
  /** What the course is called in a catalogue; one binding has it before the title, the other behind. */
  readonly identifier: { readonly first: boolean; readonly make: (catalog: string, entry: string) => Xml };
  readonly entity: (card: string) => Xml;
  readonly date: (day: string) => Xml;
  readonly duration: (iso: string) => Xml;
  /** A path through a classification, each step by its parts: one binding nests its steps, the other lists them. */
  readonly path: (steps: readonly (readonly Xml[])[]) => readonly Xml[];
}

/** A value of one of LOM's own vocabularies. */
export function vocabulary(element: string, word: string, { name, source, value }: Binding): Xml {
  return el(name(element), {}, source(), value(word));
}
