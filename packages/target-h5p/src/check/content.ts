import { libraryNotAllowed } from "../messages/h5p/library-not-allowed/messages.ts";
import { libraryUndeclared } from "../messages/h5p/library-undeclared/messages.ts";
import { typeUnchecked } from "../messages/h5p/type-unchecked/messages.ts";
import { valueInvalid } from "../messages/h5p/value-invalid/messages.ts";
import { valueUnknown } from "../messages/h5p/value-unknown/messages.ts";
import type { Fields, LibraryField } from "../types/field.ts";
import { contentTypes } from "../types/index.ts";
import type { Checking } from "./finding.ts";
import { isRecord, type Json } from "./json.ts";
import type { Declared } from "./manifest.ts";
import { metadata } from "./metadata.ts";
import { values } from "./values.ts";

/** h5p-php-library, `H5PContentValidator::validateLibrary`. */
const idPattern = /^\{?[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}\}?$/;

/** `content.json` against the description of every content type in it that Kurswerk knows. */
export function content(params: Json, declared: Declared, check: Checking): void {
  const unchecked = new Set<string>();
  const library = (value: unknown, field: LibraryField, at: string): void => {
    if (!isRecord(value) || typeof value["library"] !== "string") {
      check.report(valueInvalid, { at, problem: "type" });
      return;
    }
    const name = value["library"];
    if (!field.libraries.includes(name)) check.report(libraryNotAllowed, { library: name, at });
    if (!declared.libraries.has(name))
      check.report(libraryUndeclared, { library: name, lms: "missing-required-library" });
    for (const key of Object.keys(value))
      if (!["library", "params", "subContentId", "metadata"].includes(key))
        check.report(valueUnknown, { at: `${at}.${key}` });
    const { subContentId, metadata: about } = value;
    if (subContentId !== undefined && !idPattern.test(String(subContentId)))
      check.report(valueInvalid, { at: `${at}.subContentId`, problem: "id" });
    if (about !== undefined) metadata(about, `${at}.metadata`, check);
    const inside = value["params"];
    const fields = fieldsOf(name);
    if (!isRecord(inside)) check.report(valueInvalid, { at: `${at}.params`, problem: "type" });
    else if (fields) values(inside, fields, `${at}.params`, check, library);
    else unchecked.add(name);
  };
  const fields = fieldsOf(declared.main);
  if (fields) values(params, fields, "", check, library);
  else unchecked.add(declared.main);
  for (const one of unchecked) check.report(typeUnchecked, { library: one });
}

function fieldsOf(library: string): Fields | undefined {
  const [name = "", version = ""] = library.split(" ");
  const type = contentTypes.get(name);
  return type?.versions.includes(version) ? type.fields : undefined;
}
