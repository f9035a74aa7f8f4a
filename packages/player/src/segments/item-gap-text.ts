import type {} from "./core.ts";
import { gapText } from "../items/gap-text.ts";

window.kurswerk.item("gap-text", gapText);
