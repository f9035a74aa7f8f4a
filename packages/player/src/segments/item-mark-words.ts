import { markWords } from "../items/mark-words.ts";
import type {} from "./core.ts";

window.kurswerk.item("mark-words", markWords);
