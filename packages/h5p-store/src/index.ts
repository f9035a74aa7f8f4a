export { examine } from "./doctor.ts";
export { type Place, storeFolder, storeVariable } from "./folder.ts";
export { type Lock, lockPath, type Pinned, readLock, writeLock } from "./lock.ts";
export { type LockedStock, lockedStock } from "./locked-stock.ts";
export { type Readiness, readiness } from "./readiness.ts";
export { type Broken, openStore, type Store } from "./store.ts";
export { absentFiles, type StoredLibrary, sizeOf } from "./stored-library.ts";
