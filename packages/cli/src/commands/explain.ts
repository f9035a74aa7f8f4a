import { closest } from "@kurswerk/diagnostics";
import { allMessages } from "../catalogue.ts";
import { type Common, session } from "../options.ts";
import { pageOf } from "../pages.ts";
import { UsageError } from "../usage-error.ts";

/** Shows the page of a diagnostic in the reader's language. */
export async function explain(code: string, options: Common): Promise<number> {
  const run = session(options);
  const page = allMessages.has(code) ? pageOf(code, run.language) : undefined;
  if (!page) throw new UsageError(run.texts.codeUnknown(code, closest(code, allMessages.keys())));
  const examples = page.examples
    .replace(/[⟦⟧]/g, "")
    .replace(
      /^```\w+ (good|bad)(?: \d+)? (\S+)/gm,
      (_, kind: string, file: string) => `${kind === "good" ? "✓" : "✗"} ${file}`,
    )
    .replace(/^```$/gm, "");
  console.log([code, "", page.text, ...(examples === "" ? [] : ["", examples])].join("\n").trimEnd());
  return 0;
}
