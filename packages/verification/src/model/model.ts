import type { Edition } from "../manifest/namespaces.ts";

/** What a value must look like. All conditions that are given must hold. */
export interface DataType {
  /** The whole value matches; written without anchors. */
  readonly pattern?: string;
  /** The value is one of these, letter by letter. */
  readonly words?: readonly string[];
  /** The most characters. */
  readonly most?: number;
  /** A number within these limits; outside, the platform says “out of range” where the standard has that. */
  readonly from?: number;
  readonly to?: number;
  /** Parts divided by this text, each of which matches `pattern`. */
  readonly separator?: string;
  /** No part stands twice. */
  readonly unique?: boolean;
}

/** An element of the data model: what a course may do with it. */
export interface Element {
  /** Readable, writable, or both. */
  readonly access: "r" | "w" | "rw";
  /** The name of a type; `response` and `pattern` depend on the type of the interaction. */
  readonly type: string;
  /** What the platform hands out before anything was set; without it, 2004 answers with error 403. */
  readonly initial?: string;
}

/** The data model and the calls of one edition, as data. */
export interface Model {
  readonly edition: Edition;
  /** The name of the object that a course looks for. */
  readonly api: string;
  /** The names of its functions by what they do. */
  readonly calls: Readonly<Record<Call, string>>;
  readonly types: Readonly<Record<string, DataType>>;
  /** Elements by their name, with `n` and `m` for indices. */
  readonly elements: Readonly<Record<string, Element>>;
  /** Answers of `GetErrorString`. */
  readonly errors: Readonly<Record<number, string>>;
}

/** What a course can ask of a platform. */
export type Call = "initialize" | "get" | "set" | "commit" | "finish" | "error" | "errorText" | "diagnostic";
