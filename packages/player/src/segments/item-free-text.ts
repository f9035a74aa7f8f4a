import { freeText } from "../items/free-text.ts";
import type {} from "./core.ts";

window.kurswerk.item("free-text", freeText);
