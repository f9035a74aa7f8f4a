import { describe } from "vitest";
import { nothingGetsLost } from "./suite.ts";

describe("nothing gets lost in scorm2004", () => nothingGetsLost("scorm2004"));
