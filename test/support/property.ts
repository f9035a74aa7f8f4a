import fc from "fast-check";

/** The same examples on every machine, so that a red run can be repeated; `KURSWERK_SEED=random` looks for new ones. */
const seed = process.env["KURSWERK_SEED"] ?? "2026";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });

export { fc };
