/** One result of a SARIF log, as a program that knows nothing of Kurswerk reads it. */
export interface SarifResult {
  readonly code: string;
  readonly level: string;
  readonly text: string;
  readonly path: string;
  /** `[startLine, startColumn, endLine, endColumn]` */
  readonly region?: readonly number[];
  readonly reason?: string;
  readonly fingerprint: string;
  /** What its correction puts in, and where. */
  readonly edits: readonly {
    readonly path: string;
    readonly region: readonly number[];
    readonly text: string;
  }[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads a log by the words of the specification; throws at the first thing that it does not allow. */
export function readSarif(log: string): readonly SarifResult[] {
  const { version, runs } = object(JSON.parse(log));
  if (version !== "2.1.0") throw new Error(`version ${version}`);
  return list(runs).flatMap((one) => {
    const run = object(one);
    const rules = list(object(object(run["tool"])["driver"])["rules"]).map((rule) => object(rule)["id"]);
    if (new Set(rules).size !== rules.length) throw new Error("a rule stands twice");
    if (run["columnKind"] !== "utf16CodeUnits") throw new Error("columns are not counted in UTF-16 units");
    const results = list(run["results"]).map(object);
    // §3.27.23: where one result tells of suppressions, all have to.
    const telling = results.filter((result) => Array.isArray(result["suppressions"]));
    if (telling.length !== 0 && telling.length !== results.length)
      throw new Error("suppressions are missing");
    return results.map((result) => read(result, rules));
  });
}

function read(result: Json, rules: readonly unknown[]): SarifResult {
  const code = string(result["ruleId"]);
  if (rules[Number(result["ruleIndex"])] !== code) throw new Error(`${code} is not at its index`);
  const [location, ...others] = list(result["locations"]);
  if (others.length > 0) throw new Error("several locations");
  const physical = object(object(location)["physicalLocation"]);
  const [suppression] = list(result["suppressions"] ?? []).map(object);
  return {
    code,
    level: string(result["level"]),
    text: message(string(object(result["message"])["text"])),
    path: pathOf(physical),
    ...(physical["region"] === undefined ? {} : { region: region(physical["region"]) }),
    ...(suppression === undefined ? {} : { reason: string(suppression["justification"]) }),
    fingerprint: string(object(result["partialFingerprints"])["kurswerk/v1"]),
    edits: list(result["fixes"] ?? []).flatMap((fix) =>
      list(object(fix)["artifactChanges"]).flatMap((change) =>
        list(object(change)["replacements"]).map((replacement) => ({
          path: pathOf(object(change)),
          region: region(object(replacement)["deletedRegion"]),
          text: string(object(object(replacement)["insertedContent"])["text"]),
        })),
      ),
    ),
  };
}

/** §3.4: a URI reference; characters that RFC 3986 does not know must be encoded. */
function pathOf(holder: Json): string {
  const uri = string(object(holder["artifactLocation"])["uri"]);
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/.test(uri)) throw new Error(`not a URI: ${uri}`);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1];
  if (scheme !== undefined && scheme !== "file") throw new Error(`scheme ${scheme}`);
  return decodeURIComponent(uri);
}

/** §3.30: lines and columns from 1, the end column is the one behind. */
function region(value: unknown): readonly number[] {
  const { startLine, startColumn, endLine, endColumn } = object(value);
  const numbers = [startLine, startColumn, endLine, endColumn].map(Number);
  const [line = 0, column = 0, lastLine = 0, lastColumn = 0] = numbers;
  if (!numbers.every((one) => Number.isInteger(one) && one >= 1)) throw new Error(`region ${numbers}`);
  if (lastLine < line || (lastLine === line && lastColumn < column)) throw new Error(`region ${numbers}`);
  return numbers;
}

/** §3.11.5: braces come in pairs or hold the index of an argument, and there are no arguments here. */
function message(text: string): string {
  const left = text.replace(/\{\{|\}\}/g, "");
  if (/[{}]/.test(left)) throw new Error(`a placeholder without an argument: ${text}`);
  if (/\[[^\]]*\]\([^)]*\)/.test(text)) throw new Error(`a link: ${text}`);
  return text.replace(/([{}])\1/g, "$1");
}

function object(value: unknown): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`no object: ${value}`);
  return value as Json;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${value}`);
  return value;
}

function string(value: unknown): string {
  if (typeof value !== "string" || value === "") throw new Error(`no text: ${value}`);
  return value;
}
