import { libraryUndeclared } from "../messages/h5p/library-undeclared/messages.ts";
import { manifestInvalid } from "../messages/h5p/manifest-invalid/messages.ts";
import type { Checking } from "./finding.ts";
import { isRecord, type Json } from "./json.ts";

/** What a package says it needs. */
export interface Declared {
  /** `H5P.Column 1.18`; a name without version when it is not among the libraries. */
  readonly main: string;
  readonly libraries: ReadonlySet<string>;
}

const licences =
  /^(CC BY|CC BY-SA|CC BY-ND|CC BY-NC|CC BY-NC-SA|CC BY-NC-ND|CC0 1\.0|GNU GPL|PD|ODC PDDL|CC PDM|U|C)$/;

type Test = (value: unknown) => boolean;

/** Length in bytes, as a pattern of PHP counts without the mark for UTF-8. No line breaks. */
const bytes =
  (most: number): Test =>
  (value) =>
    typeof value === "string" &&
    value !== "" &&
    !value.includes("\n") &&
    new TextEncoder().encode(value).length <= most;
const like =
  (pattern: RegExp): Test =>
  (value) =>
    (typeof value === "string" || typeof value === "number") && pattern.test(String(value));
const each =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

/** h5p-php-library, `H5PValidator::$h5pRequired`. */
const required: Readonly<Record<string, Test>> = {
  title: bytes(255),
  language: like(/^[-a-zA-Z]{1,10}$/),
  mainLibrary: like(/^[$a-z_][0-9a-z_.$]{1,254}$/i),
  embedTypes: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((one) => one === "iframe" || one === "div"),
  preloadedDependencies: (value) => Array.isArray(value) && value.length > 0 && value.every(isDependency),
};

/** h5p-php-library, `H5PValidator::$h5pOptional`. */
const optional: Readonly<Record<string, Test>> = {
  license: like(licences),
  licenseVersion: like(/^(1\.0|2\.0|2\.5|3\.0|4\.0)$/),
  licenseExtras: (value) =>
    typeof value === "string" && value !== "" && new TextEncoder().encode(value).length <= 5000,
  source: like(/^https?:\/\/.+$/),
  authors: each((one) => isRecord(one) && bytes(255)(one["name"]) && like(/^\w+$/)(one["role"])),
  dynamicDependencies: each(isDependency),
  yearsFrom: like(/^[0-9]{1,4}$/),
  yearsTo: like(/^[0-9]{1,4}$/),
  authorComments: (value) => typeof value === "string" && value !== "",
};

/** `h5p.json`; `undefined` when it does not even name its libraries. */
export function manifest(description: Json, check: Checking): Declared | undefined {
  const wrong = [
    ...Object.entries(required).filter(([key, test]) => !test(description[key])),
    ...Object.entries(optional).filter(
      ([key, test]) => description[key] !== undefined && !test(description[key]),
    ),
  ].map(([key]) => key);
  for (const key of wrong) check.report(manifestInvalid, { key, lms: "invalid-h5p-json-file" });
  if (wrong.includes("mainLibrary") || wrong.includes("preloadedDependencies")) return undefined;
  const list = (description["preloadedDependencies"] as readonly Json[]).map(libraryOf);
  const name = String(description["mainLibrary"]);
  const main = list.find((library) => library.startsWith(`${name} `));
  if (main === undefined) check.report(libraryUndeclared, { library: name, lms: "missing-main-library" });
  return { main: main ?? name, libraries: new Set(list) };
}

function isDependency(value: unknown): boolean {
  return (
    isRecord(value) &&
    like(/^[\w0-9\-.]{1,255}$/i)(value["machineName"]) &&
    like(/^[0-9]{1,5}$/)(value["majorVersion"]) &&
    like(/^[0-9]{1,5}$/)(value["minorVersion"])
  );
}

function libraryOf(value: Json): string {
  return `${value["machineName"]} ${value["majorVersion"]}.${value["minorVersion"]}`;
}
