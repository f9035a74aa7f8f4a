import { ordering } from "../items/ordering.ts";
import type {} from "./core.ts";

window.kurswerk.item("ordering", ordering);
