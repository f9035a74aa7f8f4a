import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";
import { git } from "./git.ts";

/** The root of the repository that a folder lies in. */
export function repositoryOf(folder: string, texts: Texts): string {
  const asked = git(folder, ["rev-parse", "--show-toplevel"], texts);
  if (asked.ok) return asked.text.replace(/\r?\n$/, "");
  throw new UsageError(
    /not a git repository/.test(asked.complaint)
      ? texts.noRepository(folder)
      : texts.gitRefused(asked.complaint),
  );
}

/**
 * The paths below a repository's root that differ from where this branch left `revision`: committed or not, new,
 * changed, deleted; both names of what was renamed. `undefined` when there is nothing to compare with, which CI
 * services write as a hash of zeros.
 */
export function changesSince(root: string, revision: string, texts: Texts): readonly string[] | undefined {
  if (/^0{40}(0{24})?$/.test(revision)) return undefined;
  const list = (args: readonly string[]): readonly string[] => {
    const asked = git(root, args, texts);
    if (!asked.ok) throw new UsageError(texts.gitRefused(asked.complaint));
    return asked.text.split("\0").filter((path) => path !== "");
  };
  const known = revision.startsWith("-")
    ? undefined
    : git(root, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], texts);
  if (!known?.ok) throw new UsageError(texts.revisionUnknown(revision));
  const commit = known.text.trim();
  // Without a common past, as in a shallow clone, the revision itself is what there is.
  const left = git(root, ["merge-base", commit, "HEAD"], texts);
  const base = left.ok ? left.text.trim() : commit;
  return [
    ...list(["diff", "--name-only", "--no-renames", "--no-ext-diff", "--no-relative", "-z", base, "--"]),
    ...list(["ls-files", "--others", "--exclude-standard", "-z"]),
  ];
}
