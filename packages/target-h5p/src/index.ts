export { checkH5p, type Site } from "./check/index.ts";
export type { Draw, Drawn, Loss } from "./drawing.ts";
export {
  type Closure,
  closure,
  type Fault,
  folderOf,
  inspect,
  isNewer,
  isSkipped,
  type Lacking,
  type Library,
  type LibraryStock,
  libraryFiles,
  libraryFolders,
  libraryOf,
  limits,
  mayBeInLibrary,
  packagesFor,
  type StockedLibrary,
} from "./libraries/index.ts";
export { type Core, cores, profiles } from "./profile.ts";
export { type H5pOptions, h5p } from "./target.ts";
