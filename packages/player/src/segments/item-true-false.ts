import type {} from "./core.ts";

window.kurswerk.item("true-false", window.kurswerk.choice);
