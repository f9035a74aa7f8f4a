import type {} from "./core.ts";
import { localStorageLms } from "../lms/local-storage.ts";

window.kurswerk.lms((course) => localStorageLms(course.id));
