import { matching } from "../items/matching.ts";
import type {} from "./core.ts";

window.kurswerk.item("matching", matching);
