// Builds everything that `npm run kurswerk` needs.
import { step } from "./steps.mjs";

step("Build the style sheet", process.execPath, ["packages/site/build.mjs"]);
step("Build the player", process.execPath, ["packages/player/build.mjs"]);
step("Bundle the command", process.execPath, ["packages/cli/build.mjs"]);
