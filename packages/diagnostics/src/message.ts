/** How grave a diagnostic is: an error stops a build, a warning can be suppressed with a reason, an info never counts. */
export type Severity = "error" | "warning" | "info";

/** The language in which a message is told. */
export type Language = "de" | "en";

/** What a diagnostic knows about its case; the words are chosen later. */
export type MessageData = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** The words of one message in one language: what is wrong, and what to do next. One short sentence each. */
export interface Words<D extends MessageData> {
  message(data: D): string;
  hint(data: D): string;
}

/** One entry of the catalogue: a permanent code `family/subject-problem`, its severity and its words. */
export interface Message<D extends MessageData> {
  readonly code: string;
  readonly severity: Severity;
  readonly de: Words<D>;
  readonly en: Words<D>;
}

/**
 * A message of any data type, as lists hold it.
 * Method parameters are bivariant, so every `Message<D>` fits.
 */
export type AnyMessage = Message<MessageData>;

/** Returns the message unchanged; fixes its data type where it is declared. */
export function defineMessage<D extends MessageData>(message: Message<D>): Message<D> {
  return message;
}
