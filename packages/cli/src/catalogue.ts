import { type Catalogue, catalogue } from "@kurswerk/diagnostics";
import { messages as storeMessages } from "@kurswerk/h5p-store/messages";
import { messages as metadataMessages } from "@kurswerk/metadata/messages";
import { messages as parserMessages } from "@kurswerk/parser";
import { messages as h5pMessages } from "@kurswerk/target-h5p/messages";
import { messages as scormMessages } from "@kurswerk/target-scorm/messages";
import { messages as ruleMessages } from "@kurswerk/validation";
import { messages as packageMessages } from "@kurswerk/verification/messages";
import { readMessages } from "./read/messages.ts";

/** The words for every diagnostic of the product. */
export const allMessages: Catalogue = catalogue(
  readMessages,
  parserMessages,
  ruleMessages,
  metadataMessages,
  scormMessages,
  packageMessages,
  h5pMessages,
  storeMessages,
);
