import { setFlagsFromString } from "node:v8";

// What the engine does by itself is right for servers. A command ends within a second: most of what Node 20 optimises in
// that time is hardly used again, and room for young objects that grows is never given back. Both were measured, see
// docs/decisions/015-engine.md. Engines that were not, are left alone.
const [engine] = process.versions.v8.split(".");
if (engine === "11") setFlagsFromString("--interrupt-budget=500000");
if (engine === "11" || engine === "12" || engine === "13") setFlagsFromString("--semi-space-growth-factor=1");
