/** What a schema objects to, as data. */
export interface Violation {
  readonly kind: "unexpected" | "incomplete" | "attribute-missing" | "attribute-unknown" | "value" | "other";
  /** The local name of the element. */
  readonly element: string;
  readonly attribute?: string;
  readonly value?: string;
  /** Local names of what may stand there instead. */
  readonly expected?: readonly string[];
}

const kinds: readonly (readonly [says: RegExp, kind: Violation["kind"]])[] = [
  [/: This element is not expected\./, "unexpected"],
  [/: No matching global element declaration available/, "unexpected"],
  [/: Missing child element\(s\)\./, "incomplete"],
  [/: The attribute '(?<attribute>[^']+)' is required but missing\./, "attribute-missing"],
  [/: The attribute '(?<attribute>[^']+)' is not allowed\./, "attribute-unknown"],
  [/: No matching global attribute declaration available/, "attribute-unknown"],
  [/: '(?<value>[\s\S]*)' is not a valid value of/, "value"],
  [/: \[facet '[^']+'\] The value '(?<value>[\s\S]*)' (?:is not|has a length|is greater|is less)/, "value"],
  [/: No match found for key-sequence/, "value"],
];

/**
 * Reads a sentence of libxml2.
 * Returns `undefined` for a sentence that only repeats the one before, about the type behind it.
 */
export function violationOf(sentence: string): Violation {
  const plain = sentence.replace(/\{[^}]*\}/g, "").trim();
  const element = /^Element '([^']*)'/.exec(plain)?.[1] ?? "";
  const named = /^Element '[^']*', attribute '([^']*)'/.exec(plain)?.[1];
  const listed = /Expected is (?:one of )?\( (.*?) \)/.exec(plain)?.[1];
  const expected = listed
    ?.split(", ")
    .map((name) => name.replace(/^##other\*?$/, ""))
    .filter((name) => name !== "");
  for (const [says, kind] of kinds) {
    const found = says.exec(plain);
    if (!found) continue;
    const attribute = found.groups?.["attribute"] ?? named;
    const value = found.groups?.["value"];
    return {
      kind,
      element,
      ...(attribute === undefined ? {} : { attribute }),
      ...(value === undefined ? {} : { value }),
      ...(expected === undefined ? {} : { expected }),
    };
  }
  return { kind: "other", element };
}
