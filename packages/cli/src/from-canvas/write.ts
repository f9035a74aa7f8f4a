import { placeholder } from "@kurswerk/schema";
import { stringify } from "yaml";
import { insideBrackets, md, oneLine } from "./markdown.ts";
import type { Plan } from "./plan.ts";

/** A placeholder as Markdown. */
export function open({ say }: Plan, prompt: string): string {
  return md(plainOpen({ say }, prompt));
}

/** A placeholder as plain text, for YAML and comments. */
export function plainOpen({ say }: Pick<Plan, "say">, prompt: string): string {
  const inner = insideBrackets(prompt.replace(placeholder, "$1"));
  return `[${say.mark}: ${inner.replace(/\.(?=\. |$)/g, "")}]`;
}

/** A text of the canvas for YAML that takes plain text. */
export const plain: (text: string) => string = oneLine;

/** Data as YAML; keys without a value are left out. */
export function yaml(data: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(data).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? "" : stringify(Object.fromEntries(kept), { lineWidth: 0 });
}

/** A comment of YAML. */
export function comment(text: string): string {
  return `# ${oneLine(text)}\n`;
}

/** The head of a Markdown file; none when there is nothing to say. */
export function front(data: Readonly<Record<string, unknown>>): string {
  const text = yaml(data);
  return text === "" ? "" : `---\n${text}---\n`;
}

/** A note that only the trainer's edition shows. */
export function trainer(...blocks: readonly string[]): string {
  return `:::trainer\n${blocks.filter((one) => one !== "").join("\n\n")}\n:::\n`;
}

/** A list of finished Markdown texts. */
export function bullets(texts: readonly string[]): string {
  return texts.map((one) => `- ${one}`).join("\n");
}
