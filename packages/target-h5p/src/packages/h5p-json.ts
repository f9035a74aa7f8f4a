import type { CompiledCourse } from "@kurswerk/format";
import { licence } from "../rights.ts";

export interface Dependency {
  readonly machineName: string;
  readonly majorVersion: number;
  readonly minorVersion: number;
}

/**
 * The description of a package.
 * @param main the library that runs, `H5P.Column 1.18`
 * @param libraries every library in the content, with or without the main one
 * @see h5p-php-library, `H5PValidator::$h5pRequired` and `$h5pOptional`
 */
export function h5pJson(
  course: CompiledCourse,
  title: string,
  main: string,
  libraries: Iterable<string>,
): string {
  const [mainLibrary] = main.split(" ");
  const { licenseExtras, ...codes } = licence(course.license);
  const authors = course.authors.map((name) => ({ name, role: "Author" }));
  return JSON.stringify({
    title,
    language: course.language,
    mainLibrary,
    embedTypes: ["iframe"],
    ...codes,
    ...(licenseExtras === undefined ? {} : { licenseExtras }),
    ...(authors.length > 0 ? { authors } : {}),
    defaultLanguage: course.language,
    preloadedDependencies: [main, ...[...libraries].filter((one) => one !== main).sort()].map(dependency),
  });
}

/** A library as `h5p.json` names it. */
export function dependency(library: string): Dependency {
  const [machineName = "", version = ""] = library.split(" ");
  const [majorVersion = 0, minorVersion = 0] = version.split(".").map(Number);
  return { machineName, majorVersion, minorVersion };
}
