import { task } from "../core/task.ts";
import type {} from "./core.ts";

window.kurswerk.task(task);
