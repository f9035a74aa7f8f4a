import { numeric } from "../items/numeric.ts";
import type {} from "./core.ts";

window.kurswerk.item("numeric", numeric);
