import { type Diagnostic, diagnose, type Message, type MessageData } from "@kurswerk/diagnostics";

/** What every check works with. */
export interface Checking {
  readonly files: ReadonlyMap<string, Uint8Array>;
  report<D extends MessageData>(message: Message<D>, data: D): void;
}

/** Something that reports about a package as a whole: places inside it are data. */
export function finder(path: string, found: Diagnostic[]): Pick<Checking, "report"> {
  return {
    report(message, data) {
      found.push(diagnose(message, data, { path, start: 0, end: 0 }));
    },
  };
}
