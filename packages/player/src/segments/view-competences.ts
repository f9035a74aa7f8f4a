import { competences } from "../core/competences.ts";
import type {} from "./core.ts";

window.kurswerk.page(competences);
