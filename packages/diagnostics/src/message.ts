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

/** A sentence, fixed or made from the data of the case. */
export type Sentence<D extends MessageData> = string | ((data: D) => string);

/**
 * Makes a message from its sentences: `[what is wrong, what to do next]` in German, then in English.
 */
export function message<D extends MessageData>(
  code: string,
  severity: Severity,
  de: readonly [Sentence<D>, Sentence<D>],
  en: readonly [Sentence<D>, Sentence<D>],
): Message<D> {
  return { code, severity, de: words(de), en: words(en) };
}

function words<D extends MessageData>([what, next]: readonly [Sentence<D>, Sentence<D>]): Words<D> {
  const say = (sentence: Sentence<D>, data: D): string =>
    typeof sentence === "string" ? sentence : sentence(data);
  return { message: (data) => say(what, data), hint: (data) => say(next, data) };
}
