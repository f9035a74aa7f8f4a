import { uuid } from "@kurswerk/format";
import type { Competence, Framework } from "@kurswerk/frameworks";

/**
 * A UUID that always belongs to the same part of the same framework: to the framework itself, to a competence by its
 * code, to a level of it. Frameworks are told apart by their address, those without one by their id and source.
 */
export function identifierOf({ id, source, url }: Framework, ...parts: readonly string[]): string {
  return uuid(["framework", url ?? `${id} ${source}`, ...parts].join("\n"));
}

/** The address of a framework: where it is published, else a name that nobody else has. */
export function frameworkUrl(framework: Framework): string {
  return framework.url ?? `urn:uuid:${identifierOf(framework)}`;
}

/** The address of a competence: the published one, else a name that nobody else has. */
export function competenceUrl(framework: Framework, { code }: Competence): string {
  const { itemUrl } = framework;
  return itemUrl === undefined
    ? `urn:uuid:${identifierOf(framework, code)}`
    : `${itemUrl}${encodeURIComponent(code)}`;
}
