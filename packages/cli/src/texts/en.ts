import { n } from "./count.ts";
import type { Texts } from "./texts.ts";

export const en: Texts = {
  error: "Error",
  warning: "Warning",
  info: "Note",
  counts: (errors, warnings) => `${n(errors, "error", "errors")}, ${n(warnings, "warning", "warnings")}.`,
  notBuilt: "Nothing was written.",
  checked: (courses) => `${n(courses, "course", "courses")} checked: all is well.`,
  verified: (packages) => `${n(packages, "package", "packages")} checked: all is well.`,
  built: (path, size) => `Done: ${path} (${size})`,
  more: (count) => `… and ${n(count, "more place", "more places")}:`,
  suppressed: (count) => `${n(count, "warning does", "warnings do")} not apply here, for a reason:`,
  isKnown: "known",
  inBaseline: "(Known since checking began: baseline.yaml.)",
  hidden: (count) =>
    `${n(count, "known place is", "known places are")} not shown (baseline.yaml); “--show-baseline” shows them.`,
  known: (count) =>
    `${n(count, "place is known and does", "places are known and do")} not count (baseline.yaml).`,
  nothingNew: (courses) => `${n(courses, "course", "courses")} checked: nothing new.`,
  baselineMade: (path, findings) =>
    `Written: ${path} (${n(findings, "known place", "known places")}). Commit the file with the course.`,
  baselineNone: (path) => `There are no warnings; “${path}” is not needed.`,
  baselineErrors: (errors) =>
    `${n(errors, "error is", "errors are")} not in it: errors cannot be hidden, only mended.`,
  explain: (code) => `More: kurswerk explain ${code}`,
  reportIncomplete: (folder, errors) =>
    `The course “${folder}” has ${errors === 1 ? "one error" : `${errors} errors`}; the report may be incomplete. To see what to do: kurswerk validate ${folder}`,
  noCourse: (folder) =>
    `There is no course below “${folder}”. Go to a course folder, or make one with “kurswerk init”.`,
  noPackage: (path) =>
    `“${path}” is not a file. Name a SCORM or H5P package, for example: kurswerk verify dist/course.zip`,
  noLibraryFolder: (path) =>
    `“${path}” is not a folder. With --installed name the folder that holds the platform’s H5P libraries.`,
  coreInvalid: (core) => `“${core}” is no version of the H5P core. Write for example: --core 1.27`,
  installedUnknown:
    "Without the right to install, what the platform has counts: with --installed name the folder of its libraries.",
  targetUnknown: (name, known) => `There is no target “${name}”. Possible are: ${known}.`,
  splitQuiz: "One package per quiz exists for H5P only: --target h5p --split quiz.",
  h5pOnly: "“--h5p” and “--update-lock” are for H5P only: --target h5p --h5p full.",
  lockFullOnly: "Only complete packages have something to pin: --h5p full --update-lock.",
  metadataUnknown: (name, known) => `There are no metadata for “${name}”. Possible are: ${known}.`,
  editionUnknown: "The edition is “learner” or “trainer”.",
  bug: "This is a mistake in Kurswerk, not in your course. Please report the text below this line.",
  fixable: (count, files) =>
    `${n(count, "place", "places")} in ${n(files, "file", "files")} could be mended; nothing was written.`,
  fixed: (count, files) => `Mended ${n(count, "place", "places")} in ${n(files, "file", "files")}.`,
  nothingToFix: "There is nothing that can be mended by itself.",
  left: (count) => `${n(count, "place needs", "places need")} your own eyes: kurswerk validate`,
  exists: (path) => `“${path}” exists already. Choose another name; nothing was overwritten.`,
  made: (path) => `Made: ${path}`,
  initNext: (folder) => `Next:\n  cd ${folder}\n  kurswerk preview\n  kurswerk build`,
  askTitle: "What is the course called? ",
  askFolder: "In which folder? ",
  previewAt: (address) => `Preview: ${address}\nIt reloads when you save a file. Stop with Ctrl+C.`,
  codeUnknown: (code, suggestion) =>
    `There is no “${code}”.${suggestion === undefined ? "" : ` Did you mean “${suggestion}”?`}`,
  frameworksUsage:
    "Write “kurswerk frameworks list”, “kurswerk frameworks show codile” or “kurswerk frameworks export codile --for case”.",
  frameworkFor: "Say what for with “--for”: “--for case” or “--for moodle-csv”.",
  frameworkMade: (path) => `Done: ${path}`,
  frameworkFile: (path) =>
    `“${path}” is not a file. Name the file of a competence framework or an id of “kurswerk frameworks list”.`,
  proficientUnknown: (level, levels) =>
    levels.length === 0
      ? "This framework has no levels. Leave “--proficient” out."
      : `This framework has no level “${level}”. Possible are: ${levels.join(", ")}.`,
  proficientForMoodle: "“--proficient” goes with “--for moodle-csv” only.",
  frameworkUnknown: (id, suggestion) =>
    `There is no competence framework “${id}”. ${suggestion === undefined ? "“kurswerk frameworks list” shows what there is." : `Did you mean “${suggestion}”?`}`,
  competences: (count, levels) =>
    `${n(count, "competence", "competences")}, ${levels === 0 ? "no levels" : n(levels, "level", "levels")}`,
  source: "Source",
  license: "Licence",
  notInModule: "Run the command in a module folder, or name one with --in modules/….",
  fileBroken: (path) =>
    `“${path}” has a mistake, so nothing can be entered there. Run “kurswerk validate” first.`,
  packageTwice: (name) =>
    `Two courses give a package named “${name}”. Give one of them another id in course.yaml.`,
  portInvalid: (port) => `“${port}” is no port. Name a number from 0 to 65535; 0 finds a free one.`,
  portTaken: (port) => `Port ${port} is taken. Name another one, or leave out “--port”.`,
  dayInvalid: (day) => `“${day}” is no day. Write it like 2026-03-31.`,
  gitMissing:
    "Git was not found; “--changed-since” asks it what has changed. Install Git, or leave the option out.",
  noRepository: (folder) =>
    `“${folder}” lies in no Git repository, so nobody knows what has changed. Leave “--changed-since” out.`,
  revisionUnknown: (revision) =>
    `Git knows no revision “${revision}” here. Check the name; in CI the history is often missing (fetch-depth: 0, GIT_DEPTH: 0).`,
  gitRefused: (complaint) => `Git cannot say what has changed: ${complaint}`,
  noneChanged: (revision) => `No course has changed since “${revision}”.`,
  noCanvas: (path) => `“${path}” is not a file. Make a template with: kurswerk canvas canvas.yaml --new`,
  reportMade: (path, findings) => `Done: ${path} (${n(findings, "finding", "findings")})`,
  posterMade: (path, paper) => `Done: ${path} (to print: ${paper} landscape, one page)`,
  canvasNext: "What is left to write is listed by: kurswerk validate",
  repositoryNext: (folder, course) =>
    `Next:\n  cd ${folder}\n  git init\n  kurswerk preview ${course}\nREADME.md tells how to go on with GitHub and GitLab.`,
  system: (path, reason) =>
    ({
      access: `“${path}”: access is denied. Check whether you may write there.`,
      space: `“${path}”: the disk is full. Make room and try again.`,
      folder: `“${path}”: a file stands where a folder should be. Choose another place.`,
      missing: `“${path}” is gone. Was the file moved just now?`,
      other: `“${path}” cannot be read or written.`,
    })[reason],
  nameInvalid: (name) => `“${name}” does not work as a name. Use letters, digits and dashes.`,
};
