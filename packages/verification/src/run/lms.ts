import type { fits } from "../model/fits.ts";
import type { Call, Model } from "../model/model.ts";

/** One call of a course, with what a strict platform answers. */
export interface RecordedCall {
  readonly call: Call;
  /** The function and its arguments, as the course called it. */
  readonly name: string;
  readonly args: readonly string[];
  /** 0 when the platform took it. */
  readonly error: number;
  /** The type that a refused value should have had. */
  readonly type?: string;
}

/** The object that a course finds as `API` or `API_1484_11`. */
export type Api = Readonly<Record<string, (...args: readonly unknown[]) => string>>;

/**
 * A strict platform: keeps what is set, refuses what the model does not allow, and records every call.
 * Stands on its own, because it is sent to the browser as text: everything it needs comes as an argument.
 * @see SCORM 1.2 Run-Time Environment, 3.3 and 3.4; SCORM 2004 4th Edition Run-Time Environment, 3.1 and 3.2
 */
export function createLms(model: Model, check: typeof fits, record: (call: RecordedCall) => void): Api {
  const old = model.edition === "1.2";
  const values = new Map<string, string>();
  const counts = new Map<string, number>();
  let state: "before" | "running" | "after" = "before";
  let last = 0;

  /** The error of a call that comes too early or too late; in 1.2 both are “not initialized”. */
  const timing = (before: number, after: number): number => {
    if (state === "running") return 0;
    return old ? 301 : state === "before" ? before : after;
  };
  /** `cmi.interactions.3.objectives.0.id` → its name in the model, and the arrays it passes with their indices. */
  const look = (name: string) => {
    const arrays: { readonly array: string; readonly index: number }[] = [];
    let key = "";
    for (const part of name.split(".")) {
      const whole = arrays.length === 0 ? "n" : "m";
      if (/^\d+$/.test(part)) {
        arrays.push({ array: `${key.replace(".n", `.${arrays[0]?.index}`)}`, index: Number(part) });
        key += `.${whole}`;
      } else key += key === "" ? part : `.${part}`;
    }
    const element = Object.hasOwn(model.elements, key) ? model.elements[key] : undefined;
    return { key, arrays, element };
  };
  const unknown = (name: string): number => {
    if (!old) return 401;
    return name.endsWith("._children") ? 202 : name.endsWith("._count") ? 203 : 401;
  };
  const countOf = (array: string): number => counts.get(array) ?? 0;

  const getError = (name: string): { error: number; answer?: string } => {
    const late = timing(122, 123);
    if (late !== 0) return { error: late };
    const { arrays, element } = look(name);
    if (!element) return { error: unknown(name) };
    if (element.access === "w") return { error: old ? 404 : 405 };
    if (arrays.some(({ array, index }) => index >= countOf(array))) return { error: old ? 201 : 301 };
    if (name.endsWith("._count")) return { error: 0, answer: String(countOf(name.slice(0, -7))) };
    const answer = values.get(name) ?? element.initial;
    return answer === undefined ? { error: old ? 0 : 403 } : { error: 0, answer };
  };

  /** In 2004, a record begins with its id, and what depends on the type of a question comes after it. */
  const missingDependency = (name: string, key: string): boolean => {
    if (old || !/^cmi\.(interactions|objectives)\.n\./.test(key)) return false;
    const head = name.split(".").slice(0, 3).join(".");
    if (key.split(".")[3] !== "id" && !values.has(`${head}.id`)) return true;
    return /\.(learner_response|pattern)$/.test(key) && !values.has(`${head}.type`);
  };
  /** In 2004, no two objectives have the same id, and an id once given stays. */
  const takenId = (name: string, key: string, value: string): boolean => {
    if (old || !/objectives\.[nm]\.id$/.test(key)) return false;
    if (values.has(name)) return values.get(name) !== value;
    const array = name.split(".").slice(0, -2).join(".");
    return [...values].some(
      ([one, id]) => id === value && one.startsWith(`${array}.`) && one.endsWith(".id"),
    );
  };
  const typeName = (name: string, type: string): string => {
    if (type !== "response" && type !== "pattern") return type;
    const kind = values.get(`${name.split(".").slice(0, 3).join(".")}.type`);
    return kind === undefined ? type : `${type} ${kind}`;
  };

  const setError = (name: string, value: string): { error: number; type?: string } => {
    const late = timing(132, 133);
    if (late !== 0) return { error: late };
    const { key, arrays, element } = look(name);
    if (!element) return { error: unknown(name) };
    if (element.access === "r") return { error: !old ? 404 : /\._(children|count)$/.test(name) ? 402 : 403 };
    if (arrays.some(({ array, index }) => index > countOf(array))) return { error: old ? 201 : 351 };
    if (missingDependency(name, key)) return { error: 408 };
    const type = typeName(name, element.type);
    const fit = check(value, model.types[type] ?? {});
    if (fit !== "fine") return { error: old ? 405 : fit === "type" ? 406 : 407, type };
    if (takenId(name, key, value)) return { error: 351 };
    values.set(name, value);
    for (const { array, index } of arrays) counts.set(array, Math.max(countOf(array), index + 1));
    return { error: 0 };
  };

  const plain = (args: readonly unknown[], error: number): number =>
    error === 0 && args[0] !== "" ? 201 : error;
  const told = (call: Call, args: readonly unknown[], error: number, type?: string): void => {
    last = error;
    const name = model.calls[call];
    const texts = args.map(String);
    record(
      type === undefined ? { call, name, args: texts, error } : { call, name, args: texts, error, type },
    );
  };
  const { initialize, get, set, commit, finish, error, errorText, diagnostic } = model.calls;
  return {
    [initialize]: (...args) => {
      const early = state === "before" ? 0 : old ? 101 : state === "running" ? 103 : 104;
      const code = plain(args, early);
      if (code === 0) state = "running";
      told("initialize", args, code);
      return String(code === 0);
    },
    [get]: (...args) => {
      const { error: code, answer } = getError(String(args[0]));
      told("get", args, code);
      return answer ?? "";
    },
    [set]: (...args) => {
      const { error: code, type } = setError(String(args[0]), String(args[1]));
      told("set", args, code, type);
      return String(code === 0);
    },
    [commit]: (...args) => {
      const code = plain(args, timing(142, 143));
      told("commit", args, code);
      return String(code === 0);
    },
    [finish]: (...args) => {
      const code = plain(args, timing(112, 113));
      if (code === 0) state = "after";
      told("finish", args, code);
      return String(code === 0);
    },
    [error]: () => String(last),
    [errorText]: (code) => model.errors[Number(code)] ?? "",
    [diagnostic]: () => "",
  };
}
