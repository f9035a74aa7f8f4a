import type { AnyMessage } from "@kurswerk/diagnostics";
import { dependencyMissing } from "./h5p/dependency-missing/messages.ts";
import { hubFailed } from "./h5p/hub-failed/messages.ts";
import { libraryBroken } from "./h5p/library-broken/messages.ts";
import { libraryRefused } from "./h5p/library-refused/messages.ts";
import { lockUnreadable } from "./h5p/lock-unreadable/messages.ts";
import { noLibraries } from "./h5p/no-libraries/messages.ts";
import { storeEmpty } from "./h5p/store-empty/messages.ts";
import { typeNotOffered } from "./h5p/type-not-offered/messages.ts";

export { hubFailed, libraryRefused, lockUnreadable, noLibraries, typeNotOffered };

/** Everything that is said about the user's H5P libraries. */
export const messages: readonly AnyMessage[] = [
  dependencyMissing,
  hubFailed,
  libraryBroken,
  libraryRefused,
  lockUnreadable,
  noLibraries,
  storeEmpty,
  typeNotOffered,
];
