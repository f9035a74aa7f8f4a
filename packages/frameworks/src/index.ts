export { englishVerbs } from "./bloom/english.ts";
export { emptyPhrase, germanVerbs } from "./bloom/german.ts";
export { bloomOf, isHandsOn, isKnownVerb, isVagueVerb, verbsOf } from "./bloom/verbs.ts";
export { frameworks } from "./builtin.ts";
export { type BloomLevel, bloomLevels } from "./data/bloom.ts";
export type { Competence, Framework, Label, Level } from "./framework.ts";
export { type FrameworkSource, type OwnFramework, ownFramework, withOwn } from "./own.ts";
export { findLevel, parseReference, type Reference, type Resolved, resolve } from "./reference.ts";
export {
  isOpen,
  type LicenseKind,
  licenseKind,
  licenseUrl,
  mayRemix,
  remix,
} from "./vocabularies/licenses.ts";
export { formatDays, unitsPerDay } from "./vocabularies/offer-formats.ts";
