export { type Catalogue, catalogue, type Told, tell } from "./catalogue.ts";
export { closest } from "./closest.ts";
export { codeFrame } from "./code-frame.ts";
export {
  type Diagnostic,
  diagnose,
  type Edit,
  type Extras,
  type Fix,
  hasErrors,
  type Related,
} from "./diagnostic.ts";
export {
  type AnyMessage,
  defineMessage,
  type Language,
  type Message,
  type MessageData,
  message,
  type Sentence,
  type Severity,
  type Words,
} from "./message.ts";
export type { Outcome } from "./outcome.ts";
export { lineStarts, type Position, positionAt } from "./position.ts";
export type { Located, Span } from "./span.ts";
