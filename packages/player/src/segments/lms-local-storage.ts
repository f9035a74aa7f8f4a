import { localStorageLms } from "../lms/local-storage.ts";
import type {} from "./core.ts";

window.kurswerk.lms((course) => localStorageLms(course.id));
