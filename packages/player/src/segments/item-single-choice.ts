import type {} from "./core.ts";

window.kurswerk.item("single-choice", window.kurswerk.choice);
