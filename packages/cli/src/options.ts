import type { Language } from "@kurswerk/diagnostics";
import { entryOf, vocabularies } from "@kurswerk/schema";
import type { ProfileName } from "@kurswerk/validation";
import { reporters } from "./reporters/index.ts";
import { languageOf, type Texts, texts } from "./texts/texts.ts";

/** Options that every command takes, as commander hands them over. */
export interface Common {
  readonly lang?: string;
  readonly format?: string;
  readonly strict?: boolean;
  readonly profile?: string;
  readonly showBaseline?: boolean;
}

/** What a command works with. */
export interface Session {
  readonly language: Language;
  readonly texts: Texts;
  readonly format: string;
  readonly strict: boolean;
  /** Also tell what baselines hold. */
  readonly showKnown: boolean;
  /** Overrides what the course chooses. */
  readonly profile?: ProfileName;
}

/** Reads the common options; anything but `de` and `en` was refused before. */
export function session(options: Common): Session {
  const language = options.lang === "de" || options.lang === "en" ? options.lang : languageOf(process.env);
  return {
    language,
    texts: texts[language],
    format: options.format ?? "pretty",
    strict: options.strict === true,
    showKnown: options.showBaseline === true,
    ...profileNamed(options.profile),
  };
}

/** A profile by its English or German name; anything else was refused before. */
function profileNamed(written: string | undefined): { readonly profile?: ProfileName } {
  const id = written === undefined ? undefined : entryOf(vocabularies.profiles, written)?.id;
  return id === undefined ? {} : { profile: id as ProfileName };
}

/** The names that `--profile` takes. */
export const profileNames: readonly string[] = vocabularies.profiles.entries.flatMap((one) => [
  one.id,
  ...one.aliases,
]);

/** Colours only for people: on a terminal, and not where they are refused. */
export function wantsColor(): boolean {
  return process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}

export const formats: readonly string[] = Object.keys(reporters);
