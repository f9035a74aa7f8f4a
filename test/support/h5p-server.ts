import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { H5PConfig, type IH5PConfig } from "@lumieducation/h5p-server";
import type { H5pPackage } from "./h5p.ts";
import { emptyFolder } from "./kurswerk.ts";

interface Validator {
  validateFileSizes(path: string): Promise<unknown>;
  validateExtractedPackage(
    folder: string,
    content: boolean,
    libraries: boolean,
    skip: boolean,
  ): Promise<unknown>;
}

// The validator is no part of what h5p-server exports.
const {
  default: PackageValidator,
}: { readonly default: new (config: IH5PConfig, libraries: object) => Validator } = createRequire(
  import.meta.url,
)("@lumieducation/h5p-server/build/src/PackageValidator");

/**
 * What h5p-server says of a package.
 * @param libraries whether to look at the libraries in it
 */
export async function secondOpinion(one: H5pPackage, libraries = false): Promise<unknown> {
  const folder = await emptyFolder();
  for (const [name, bytes] of one.files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const validator = new PackageValidator(new H5PConfig(undefined), {});
  await validator.validateFileSizes(one.path);
  return validator.validateExtractedPackage(folder, true, libraries, false);
}
