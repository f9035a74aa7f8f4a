import type {} from "./core.ts";

window.kurswerk.item("multiple-choice", window.kurswerk.choice);
