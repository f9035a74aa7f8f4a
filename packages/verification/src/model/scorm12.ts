import type { DataType, Element, Model } from "./model.ts";

const token = "[a-z0-9]";
const decimal = "-?\\d{1,3}(?:\\.\\d{1,7})?";

/** @see SCORM 1.2 Run-Time Environment, 3.4.3; limits as Moodle and strict platforms hold them */
const types: Readonly<Record<string, DataType>> = {
  children: {},
  count: {},
  identifier: { pattern: "[!-~]{1,255}" },
  string255: { most: 255 },
  string4096: { most: 4096 },
  status: { words: ["passed", "completed", "failed", "incomplete", "browsed"] },
  "objective-status": {
    words: ["passed", "completed", "failed", "incomplete", "browsed", "not attempted"],
  },
  exit: { words: ["time-out", "suspend", "logout", ""] },
  score: { pattern: `(?:${decimal})?`, from: 0, to: 100 },
  weighting: { pattern: decimal, from: -100, to: 100 },
  audio: { pattern: "-?\\d{1,3}", from: -1, to: 100 },
  speed: { pattern: "-?\\d{1,3}", from: -100, to: 100 },
  text: { words: ["-1", "0", "1"] },
  time: { pattern: "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,2})?" },
  timespan: { pattern: "\\d{2,4}:[0-5]\\d:[0-5]\\d(?:\\.\\d{1,2})?" },
  interaction: {
    words: ["true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric"],
  },
  result: { pattern: `correct|wrong|unanticipated|neutral|${decimal}` },
  response: { most: 255 },
  "response true-false": { pattern: "[01tf]" },
  "response choice": { pattern: `\\{${token}(?:,${token})*\\}|${token}(?:,${token})*|` },
  "response fill-in": { most: 255 },
  "response matching": { pattern: `\\{?(?:${token}\\.${token}(?:,${token}\\.${token})*)?\\}?` },
  "response performance": { most: 255 },
  "response sequencing": { pattern: `(?:${token}(?:,${token})*)?` },
  "response likert": { pattern: `${token}?` },
  "response numeric": { pattern: "-?\\d+(?:\\.\\d+)?" },
};

const set = (type: string): Element => ({ access: "w", type });
const keep = (type: string, initial = ""): Element => ({ access: "rw", type, initial });
const tell = (initial = "", type = "string4096"): Element => ({ access: "r", type, initial });
const children = (names: string): Element => tell(names, "children");
const count = tell("0", "count");
const score = (name: string): Readonly<Record<string, Element>> => ({
  [`${name}._children`]: children("raw,min,max"),
  [`${name}.raw`]: keep("score"),
  [`${name}.min`]: keep("score"),
  [`${name}.max`]: keep("score"),
});

/** @see SCORM 1.2 Run-Time Environment, 3.4.4 */
const elements: Readonly<Record<string, Element>> = {
  "cmi.core._children": children(
    "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time",
  ),
  "cmi.core.student_id": tell("pruefung"),
  "cmi.core.student_name": tell("Muster, Maria"),
  "cmi.core.lesson_location": keep("string255"),
  "cmi.core.credit": tell("credit"),
  "cmi.core.lesson_status": keep("status", "not attempted"),
  "cmi.core.entry": tell("ab-initio"),
  ...score("cmi.core.score"),
  "cmi.core.total_time": tell("0000:00:00.00"),
  "cmi.core.lesson_mode": tell("normal"),
  "cmi.core.exit": set("exit"),
  "cmi.core.session_time": set("timespan"),
  "cmi.suspend_data": keep("string4096"),
  "cmi.launch_data": tell(),
  "cmi.comments": keep("string4096"),
  "cmi.comments_from_lms": tell(),
  "cmi.objectives._children": children("id,score,status"),
  "cmi.objectives._count": count,
  "cmi.objectives.n.id": keep("identifier"),
  ...score("cmi.objectives.n.score"),
  "cmi.objectives.n.status": keep("objective-status"),
  "cmi.student_data._children": children("mastery_score,max_time_allowed,time_limit_action"),
  "cmi.student_data.mastery_score": tell(),
  "cmi.student_data.max_time_allowed": tell(),
  "cmi.student_data.time_limit_action": tell(),
  "cmi.student_preference._children": children("audio,language,speed,text"),
  "cmi.student_preference.audio": keep("audio", "0"),
  "cmi.student_preference.language": keep("string255"),
  "cmi.student_preference.speed": keep("speed", "0"),
  "cmi.student_preference.text": keep("text", "0"),
  "cmi.interactions._children": children(
    "id,objectives,time,type,correct_responses,weighting,student_response,result,latency",
  ),
  "cmi.interactions._count": count,
  "cmi.interactions.n.id": set("identifier"),
  "cmi.interactions.n.objectives._count": count,
  "cmi.interactions.n.objectives.m.id": set("identifier"),
  "cmi.interactions.n.time": set("time"),
  "cmi.interactions.n.type": set("interaction"),
  "cmi.interactions.n.correct_responses._count": count,
  "cmi.interactions.n.correct_responses.m.pattern": set("response"),
  "cmi.interactions.n.weighting": set("weighting"),
  "cmi.interactions.n.student_response": set("response"),
  "cmi.interactions.n.result": set("result"),
  "cmi.interactions.n.latency": set("timespan"),
};

/** SCORM 1.2 as strict platforms take it. */
export const scorm12: Model = {
  edition: "1.2",
  api: "API",
  calls: {
    initialize: "LMSInitialize",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    finish: "LMSFinish",
    error: "LMSGetLastError",
    errorText: "LMSGetErrorString",
    diagnostic: "LMSGetDiagnostic",
  },
  types,
  elements,
  errors: {
    0: "No error",
    101: "General exception",
    201: "Invalid argument error",
    202: "Element cannot have children",
    203: "Element not an array - cannot have count",
    301: "Not initialized",
    401: "Not implemented error",
    402: "Invalid set value, element is a keyword",
    403: "Element is read only",
    404: "Element is write only",
    405: "Incorrect data type",
  },
};
