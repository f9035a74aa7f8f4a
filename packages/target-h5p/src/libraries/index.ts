export { isSkipped, mayBeInLibrary } from "./allowed.ts";
export { limits } from "./bring.ts";
export { type Closure, closure, type Lacking } from "./closure.ts";
export { type Fault, inspect, libraryFiles, libraryFolders } from "./inspect.ts";
export { folderOf, type Library, libraryOf } from "./library.ts";
export { packagesFor } from "./packages-for.ts";
export type { LibraryStock, StockedLibrary } from "./stock.ts";
export { isNewer } from "./version.ts";
