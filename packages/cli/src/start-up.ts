import { setFlagsFromString } from "node:v8";

// A command ends within a second: most of what Node 20 optimises in that time is hardly used again. It waits four times
// as long before it does. Later engines weigh this themselves and no longer know the flag. See docs/decisions/015-engine.md.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=500000");
