import type { Edition } from "../manifest/namespaces.ts";
import type { Model } from "./model.ts";
import { scorm12 } from "./scorm12.ts";
import { scorm2004 } from "./scorm2004.ts";

/** The data model of each edition. */
export const models: Readonly<Record<Edition, Model>> = { "1.2": scorm12, "2004": scorm2004 };
