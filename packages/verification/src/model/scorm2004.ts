import type { DataType, Element, Model } from "./model.ts";

const real = "-?\\d{1,10}(?:\\.\\d{1,7})?";
const token = "[A-Za-z0-9_.]{1,250}";
const identifier = "[!-~]{1,4000}";
const language = "(?:\\{lang=[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*\\})?";
const matters = "(?:\\{(?:case|order)_matters=(?:true|false)\\}){0,2}";
const text = (most: number): string => `${language}[\\s\\S]{0,${most}}`;

/** Years 1970 to 2038; a time zone only behind fractions of a second, and those with two digits at most. */
const timestamp = [
  "(?:19[7-9]\\d|20[0-2]\\d|203[0-8])",
  "(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])",
  "(?:T(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,2}(?:Z|[+-](?:[01]\\d|2[0-3])(?::[0-5]\\d)?)?)?)?)?)?)?)?",
].join("");
const interval =
  "P(?=.)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d{1,2})?S)?)?";

/** @see SCORM 2004 4th Edition Run-Time Environment, 4.1.1; token and time limits as measured on ADL's suite and Moodle */
const types: Readonly<Record<string, DataType>> = {
  children: {},
  count: {},
  identifier: { pattern: identifier },
  string250: { pattern: text(250) },
  string1000: { most: 1000 },
  string4000: { pattern: text(4000) },
  string64000: { most: 64_000 },
  completion: { words: ["completed", "incomplete", "not attempted", "unknown"] },
  success: { words: ["passed", "failed", "unknown"] },
  exit: { words: ["time-out", "suspend", "logout", "normal", ""] },
  real: { pattern: real },
  scaled: { pattern: real, from: -1, to: 1 },
  progress: { pattern: real, from: 0, to: 1 },
  positive: { pattern: real, from: 0 },
  captioning: { words: ["-1", "0", "1"] },
  language: { pattern: "(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)?" },
  timestamp: { pattern: timestamp },
  interval: { pattern: interval },
  navigation: {
    pattern:
      "continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\\{target=[^}]{1,4000}\\}(?:choice|jump)",
  },
  interaction: {
    words: [
      ...["true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing"],
      ...["likert", "numeric", "other"],
    ],
  },
  result: { pattern: `correct|incorrect|unanticipated|neutral|${real}` },
  "response true-false": { words: ["true", "false"] },
  "response choice": { pattern: `(?:${token})?`, separator: "[,]", unique: true },
  "response fill-in": { pattern: text(250), separator: "[,]" },
  "response long-fill-in": { pattern: text(4000) },
  "response matching": { pattern: `${token}\\[\\.\\]${token}`, separator: "[,]" },
  "response performance": { pattern: `(?:${token})?\\[\\.\\](?:[^\\[\\]]{0,250})`, separator: "[,]" },
  "response sequencing": { pattern: `(?:${token})?`, separator: "[,]" },
  "response likert": { pattern: token },
  "response numeric": { pattern: real },
  "response other": { most: 4000 },
  "pattern true-false": { words: ["true", "false"] },
  "pattern choice": { pattern: `(?:${token})?`, separator: "[,]", unique: true },
  "pattern fill-in": { pattern: `${matters}${text(250)}`, separator: "[,]" },
  "pattern long-fill-in": { pattern: `${matters}${text(4000)}` },
  "pattern matching": { pattern: `${token}\\[\\.\\]${token}`, separator: "[,]" },
  "pattern performance": {
    pattern: `${matters}(?:${token})?\\[\\.\\](?:[^\\[\\]]{0,250}|(?:${real})?\\[:\\](?:${real})?)`,
    separator: "[,]",
  },
  "pattern sequencing": { pattern: `(?:${token})?`, separator: "[,]" },
  "pattern likert": { pattern: token },
  "pattern numeric": { pattern: `(?:${real})?\\[:\\](?:${real})?|${real}` },
  "pattern other": { most: 4000 },
};

const set = (type: string): Element => ({ access: "w", type });
const keep = (type: string, initial?: string): Element =>
  initial === undefined ? { access: "rw", type } : { access: "rw", type, initial };
const tell = (initial?: string, type = "string4000"): Element =>
  initial === undefined ? { access: "r", type } : { access: "r", type, initial };
const children = (names: string): Element => tell(names, "children");
const count = tell("0", "count");
const score = (name: string): Readonly<Record<string, Element>> => ({
  [`${name}._children`]: children("scaled,raw,min,max"),
  [`${name}.scaled`]: keep("scaled"),
  [`${name}.raw`]: keep("real"),
  [`${name}.min`]: keep("real"),
  [`${name}.max`]: keep("real"),
});

/** @see SCORM 2004 4th Edition Run-Time Environment, 4.2 */
const elements: Readonly<Record<string, Element>> = {
  "cmi._version": tell("1.0"),
  "cmi.comments_from_learner._children": children("comment,location,timestamp"),
  "cmi.comments_from_learner._count": count,
  "cmi.comments_from_learner.n.comment": keep("string4000"),
  "cmi.comments_from_learner.n.location": keep("string250"),
  "cmi.comments_from_learner.n.timestamp": keep("timestamp"),
  "cmi.comments_from_lms._children": children("comment,location,timestamp"),
  "cmi.comments_from_lms._count": count,
  "cmi.comments_from_lms.n.comment": tell(),
  "cmi.comments_from_lms.n.location": tell(),
  "cmi.comments_from_lms.n.timestamp": tell(),
  "cmi.completion_status": keep("completion", "unknown"),
  "cmi.completion_threshold": tell(),
  "cmi.credit": tell("credit"),
  "cmi.entry": tell("ab-initio"),
  "cmi.exit": set("exit"),
  "cmi.interactions._children": children(
    "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description",
  ),
  "cmi.interactions._count": count,
  "cmi.interactions.n.id": keep("identifier"),
  "cmi.interactions.n.type": keep("interaction"),
  "cmi.interactions.n.objectives._count": count,
  "cmi.interactions.n.objectives.m.id": keep("identifier"),
  "cmi.interactions.n.timestamp": keep("timestamp"),
  "cmi.interactions.n.correct_responses._count": count,
  "cmi.interactions.n.correct_responses.m.pattern": keep("pattern"),
  "cmi.interactions.n.weighting": keep("real"),
  "cmi.interactions.n.learner_response": keep("response"),
  "cmi.interactions.n.result": keep("result"),
  "cmi.interactions.n.latency": keep("interval"),
  "cmi.interactions.n.description": keep("string250"),
  "cmi.launch_data": tell(),
  "cmi.learner_id": tell("pruefung"),
  "cmi.learner_name": tell("Muster, Maria"),
  "cmi.learner_preference._children": children("audio_level,language,delivery_speed,audio_captioning"),
  "cmi.learner_preference.audio_level": keep("positive", "1"),
  "cmi.learner_preference.language": keep("language", ""),
  "cmi.learner_preference.delivery_speed": keep("positive", "1"),
  "cmi.learner_preference.audio_captioning": keep("captioning", "0"),
  "cmi.location": keep("string1000"),
  "cmi.max_time_allowed": tell(),
  "cmi.mode": tell("normal"),
  "cmi.objectives._children": children(
    "id,score,success_status,completion_status,progress_measure,description",
  ),
  "cmi.objectives._count": count,
  "cmi.objectives.n.id": keep("identifier"),
  ...score("cmi.objectives.n.score"),
  "cmi.objectives.n.success_status": keep("success", "unknown"),
  "cmi.objectives.n.completion_status": keep("completion", "unknown"),
  "cmi.objectives.n.progress_measure": keep("progress"),
  "cmi.objectives.n.description": keep("string250"),
  "cmi.progress_measure": keep("progress"),
  "cmi.scaled_passing_score": tell(),
  ...score("cmi.score"),
  "cmi.session_time": set("interval"),
  "cmi.success_status": keep("success", "unknown"),
  "cmi.suspend_data": keep("string64000"),
  "cmi.time_limit_action": tell(),
  "cmi.total_time": tell("PT0S"),
  "adl.nav.request": keep("navigation", "_none_"),
  "adl.nav.request_valid.continue": tell("unknown"),
  "adl.nav.request_valid.previous": tell("unknown"),
};

/** SCORM 2004 as strict platforms take it. */
export const scorm2004: Model = {
  edition: "2004",
  api: "API_1484_11",
  calls: {
    initialize: "Initialize",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    finish: "Terminate",
    error: "GetLastError",
    errorText: "GetErrorString",
    diagnostic: "GetDiagnostic",
  },
  types,
  elements,
  errors: {
    0: "No error",
    101: "General exception",
    102: "General initialization failure",
    103: "Already initialized",
    104: "Content instance terminated",
    112: "Termination before initialization",
    113: "Termination after termination",
    122: "Retrieve data before initialization",
    123: "Retrieve data after termination",
    132: "Store data before initialization",
    133: "Store data after termination",
    142: "Commit before initialization",
    143: "Commit after termination",
    201: "General argument error",
    301: "General get failure",
    351: "General set failure",
    401: "Undefined data model element",
    403: "Data model element value not initialized",
    404: "Data model element is read only",
    405: "Data model element is write only",
    406: "Data model element type mismatch",
    407: "Data model element value out of range",
    408: "Data model dependency not established",
  },
};
