import { libraryNotAllowed } from "../messages/h5p/library-not-allowed/messages.ts";
import { libraryUndeclared } from "../messages/h5p/library-undeclared/messages.ts";
import { typeUnchecked } from "../messages/h5p/type-unchecked/messages.ts";
import { valueInvalid } from "../messages/h5p/value-invalid/messages.ts";
import type { Fields, LibraryField } from "../types/field.ts";
import { contentTypes } from "../types/index.ts";
import type { Checking } from "./finding.ts";
import { isRecord, type Json } from "./json.ts";
import type { Declared } from "./manifest.ts";
import { metadata } from "./metadata.ts";
import { values } from "./values.ts";

/** `content.json` against the description of every content type in it that Kurswerk knows. */
export function content(params: Json, declared: Declared, check: Checking): void {
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
        check.report(valueInvalid, { at: `${at}.${key}`, problem: "unknown" });
    if (!/^[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}$/.test(String(value["subContentId"])))
      check.report(valueInvalid, { at: `${at}.subContentId`, problem: "id" });
    metadata(value["metadata"], `${at}.metadata`, check);
    const inside = value["params"];
    const fields = fieldsOf(name);
    if (!isRecord(inside)) check.report(valueInvalid, { at: `${at}.params`, problem: "type" });
    else if (fields) values(inside, fields, `${at}.params`, check, library);
    else check.report(typeUnchecked, { library: name });
  };
  const fields = fieldsOf(declared.main);
  if (fields) values(params, fields, "", check, library);
  else check.report(typeUnchecked, { library: declared.main });
}

function fieldsOf(library: string): Fields | undefined {
  const [name = "", version = ""] = library.split(" ");
  const type = contentTypes.get(name);
  return type?.versions.includes(version) ? type.fields : undefined;
}
