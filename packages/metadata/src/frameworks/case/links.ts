import type { Competence, Framework } from "@kurswerk/frameworks";
import type { Exported } from "../exported.ts";
import { competenceUrl, frameworkUrl, identifierOf } from "../identity.ts";

/** What an association or a criterion refers to. */
export interface Link {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** The name of something that has no address of its own. */
export function urn(identifier: string): { readonly identifier: string; readonly uri: string } {
  return { identifier, uri: `urn:uuid:${identifier}` };
}

/** The moment that CASE wants, from the day that the source states. */
export function changed({ framework }: Exported): { readonly lastChangeDateTime: string } {
  return { lastChangeDateTime: `${framework.modified}T00:00:00Z` };
}

export function toDocument({ framework, language }: Exported): Link {
  return {
    title: framework.title[language],
    identifier: identifierOf(framework),
    uri: frameworkUrl(framework),
  };
}

/** A competence of this framework or of another. */
export function toItem(framework: Framework, item: Competence, { language }: Exported): Link {
  return {
    title: `${item.code} ${item[language]}`,
    identifier: identifierOf(framework, item.code),
    uri: competenceUrl(framework, item),
  };
}
