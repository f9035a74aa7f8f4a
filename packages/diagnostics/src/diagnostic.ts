import type { Message, MessageData, Severity } from "./message.ts";
import type { Span } from "./span.ts";

/** A second place that explains the first: "first defined here". */
export interface Related {
  readonly span: Span;
  /** What stands there, as data for the reporter: an id or a short quotation. */
  readonly note?: string;
}

/** One replacement of text in one file; `text` replaces what lies between `span.start` and `span.end`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A correction that is safe to apply without asking: `kurswerk fix` writes it. */
export interface Fix {
  readonly edits: readonly Edit[];
}

/** One finding: typed data and a place. Its words come from the catalogue. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly data: MessageData;
  readonly span: Span;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** What a diagnostic may carry beyond its data and place. */
export interface Extras {
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Overrides the severity of the message, for rules whose weight depends on a profile. */
  readonly severity?: Severity;
}

/** Makes the diagnostic of a message. */
export function diagnose<D extends MessageData>(
  message: Message<D>,
  data: D,
  span: Span,
  extras: Extras = {},
): Diagnostic {
  return { code: message.code, severity: message.severity, data, span, ...extras };
}

/** True when at least one diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === "error");
}
