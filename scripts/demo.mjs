// From a fresh clone to finished packages: installs, builds, checks every course and writes its packages to dist/.
import { installAndBuild, step } from "./steps.mjs";

const kurswerk = "packages/cli/dist/kurswerk.js";

installAndBuild();
step("Check the courses", process.execPath, [kurswerk, "validate"]);
step("Build the packages", process.execPath, [kurswerk, "build"]);
console.log(`
The packages are in dist/.
  *-web          open index.html in a browser, also from a USB stick
  *-scorm12.zip  upload to Moodle or another platform as a SCORM package
To look at a course and change it:
  npm run kurswerk -- preview courses/digitale-auftragsmappe`);
