import { hotspot } from "../items/hotspot.ts";
import type {} from "./core.ts";

window.kurswerk.item("hotspot", hotspot(window.kurswerk.choice));
