import { gapText } from "../items/gap-text.ts";
import type {} from "./core.ts";

window.kurswerk.item("gap-text", gapText);
