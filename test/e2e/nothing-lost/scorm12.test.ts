import { describe } from "vitest";
import { nothingGetsLost } from "./suite.ts";

describe("nothing gets lost in scorm12", () => nothingGetsLost("scorm12"));
