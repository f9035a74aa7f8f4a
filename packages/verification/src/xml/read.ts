import { parseXml, XmlError } from "@rgrove/parse-xml";
import type { XmlNode } from "./node.ts";
import { rootOf } from "./tree.ts";

/** Why a text is not XML. */
export type XmlProblem =
  | { readonly kind: "entity" | "end-tag" | "attribute-twice"; readonly name: string; readonly at: number }
  | { readonly kind: "ampersand" | "character" | "root" | "nesting" | "other"; readonly at: number };

/** The parser's own sentences, by the kind of problem they tell of. */
const kinds: readonly (readonly [says: RegExp, kind: XmlProblem["kind"]])[] = [
  [/^Named entity isn't defined: &?(.*?);? \(line/, "entity"],
  [/^Missing end tag for element (\S+)/, "end-tag"],
  [/^Duplicate attribute: (\S+)/, "attribute-twice"],
  [/^(?:Unterminated reference|Invalid character reference)/, "ampersand"],
  [/^Invalid character|resolves to an invalid character/, "character"],
  [/^Root element is missing/, "root"],
];

/** Reads XML without fetching or expanding anything: a document type is passed over, its entities stay unknown. */
export function readXml(path: string, text: string): XmlNode | XmlProblem {
  try {
    const root = rootOf(parseXml(text, { includeOffsets: true }), path, text);
    return root ?? { kind: "root", at: 0 };
  } catch (error) {
    if (error instanceof RangeError) return { kind: "nesting", at: 0 };
    if (error instanceof XmlError) return problem(error, text);
    throw error;
  }
}

/** True when reading failed. */
export function isProblem(read: XmlNode | XmlProblem): read is XmlProblem {
  return "kind" in read;
}

function problem({ message, pos }: XmlError, text: string): XmlProblem {
  const at = [...text.slice(0, 2 * pos)].slice(0, pos).join("").length;
  for (const [says, kind] of kinds) {
    const found = says.exec(message);
    if (found) return { kind, name: found[1] ?? "", at };
  }
  return { kind: "other", at };
}
