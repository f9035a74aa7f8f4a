import type { Standard } from "./platform.ts";

/**
 * The strictest reading of the data types of both standards: what ADL's test suite and Moodle take alike. scorm-again is
 * more lenient. Sources: SCORM 1.2 RTE 3.4; SCORM 2004 4th Edition RTE 4.1 and 4.2; Moodle mod/scorm/datamodels.
 */
const decimal = /^-?\d{1,10}(\.\d{1,7})?$/;
const between = (low: number, high: number) => (value: string) =>
  decimal.test(value) && Number(value) >= low && Number(value) <= high;
const one =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value);
const upTo = (length: number) => (value: string) => value.length <= length;
const token = (value: string): boolean => /^[A-Za-z][A-Za-z0-9_]{0,249}$/.test(value);
const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
/** Text without halves of characters and without signs that XML cannot hold. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const clean = (value: string): boolean =>
  !halves.test(value) && ![...value].some((sign) => sign < " " && !"\t\n\r".includes(sign));
const letters = (value: string, divider: string, unique: boolean): boolean => {
  const all = value.split(divider);
  return all.every((each) => /^[a-z0-9]$/.test(each)) && (!unique || distinct(all));
};

type Check = (value: string, type: string) => boolean;
type Forms = Readonly<Record<string, () => boolean>>;

const elements: Readonly<Record<Standard, Readonly<Record<string, Check>>>> = {
  scorm12: {
    "cmi.suspend_data": (value) => /^[\x20-\x7e]{0,4096}$/.test(value),
    "cmi.core.lesson_location": (value) => upTo(255)(value) && clean(value),
    "cmi.core.lesson_status": one("passed", "completed", "failed", "incomplete", "browsed"),
    "cmi.core.exit": one("", "suspend", "time-out"),
    "cmi.core.session_time": (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value),
    "cmi.core.score.raw": between(0, 100),
    "cmi.core.score.min": between(0, 100),
    "cmi.core.score.max": between(0, 100),
    "cmi.objectives.n.id": token,
    "cmi.objectives.n.status": one("passed", "completed", "failed", "incomplete", "browsed", "not attempted"),
    "cmi.objectives.n.score.raw": between(0, 100),
    "cmi.objectives.n.score.min": between(0, 100),
    "cmi.objectives.n.score.max": between(0, 100),
    "cmi.interactions.n.id": token,
    "cmi.interactions.n.type": one(
      "true-false",
      "choice",
      "fill-in",
      "matching",
      "performance",
      "sequencing",
      "likert",
      "numeric",
    ),
    "cmi.interactions.n.result": (value) =>
      one("correct", "wrong", "unanticipated", "neutral")(value) || between(-100, 100)(value),
    "cmi.interactions.n.student_response": (value, type) =>
      value.length <= 255 &&
      clean(value) &&
      ((
        {
          "true-false": () => /^[tf01]$/.test(value),
          choice: () => letters(value, ",", true),
          sequencing: () => letters(value, ",", true),
          matching: () => /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/.test(value),
          numeric: () => decimal.test(value),
        } as Forms
      )[type]?.() ??
        true),
  },
  scorm2004: {
    "cmi.suspend_data": (value) => /^[\x20-\x7e]{0,64000}$/.test(value),
    "cmi.location": (value) => upTo(1000)(value) && clean(value),
    "cmi.completion_status": one("completed", "incomplete", "not attempted", "unknown"),
    "cmi.success_status": one("passed", "failed", "unknown"),
    "cmi.exit": one("", "suspend", "normal", "time-out"),
    "cmi.session_time": (value) => /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/.test(value),
    "cmi.score.scaled": between(-1, 1),
    "cmi.score.raw": between(0, 100),
    "cmi.score.min": between(0, 100),
    "cmi.score.max": between(0, 100),
    "cmi.progress_measure": between(0, 1),
    "cmi.objectives.n.id": token,
    "cmi.objectives.n.description": (value) => upTo(250)(value) && clean(value),
    "cmi.objectives.n.completion_status": one("completed", "incomplete", "not attempted", "unknown"),
    "cmi.objectives.n.success_status": one("passed", "failed", "unknown"),
    "cmi.objectives.n.score.scaled": between(-1, 1),
    "cmi.interactions.n.id": token,
    "cmi.interactions.n.type": one(
      "true-false",
      "choice",
      "fill-in",
      "long-fill-in",
      "matching",
      "performance",
      "sequencing",
      "likert",
      "numeric",
      "other",
    ),
    "cmi.interactions.n.result": (value) =>
      one("correct", "incorrect", "unanticipated", "neutral")(value) || decimal.test(value),
    "cmi.interactions.n.description": (value) => upTo(250)(value) && clean(value),
    "cmi.interactions.n.timestamp": (value) =>
      /^20([0-2]\d|3[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(
        value,
      ),
    "cmi.interactions.n.learner_response": (value, type) =>
      clean(value) &&
      ((
        {
          "true-false": () => /^(true|false)$/.test(value),
          choice: () => letters(value, "[,]", true),
          sequencing: () => letters(value, "[,]", true),
          matching: () => /^[a-z0-9]\[\.\][a-z0-9](\[,\][a-z0-9]\[\.\][a-z0-9])*$/.test(value),
          numeric: () => decimal.test(value),
          "fill-in": () =>
            value
              .split("[,]")
              .every((each) => each.length <= 250 && !/^\{(lang|case_matters|order_matters)=/.test(each)),
          "long-fill-in": () => value.length <= 4000 && !/^\{lang=/.test(value),
        } as Forms
      )[type]?.() ??
        true),
  },
};

/** Looks at values in the order in which they were sent; what a strict platform refuses is returned. */
export function strict(standard: Standard): (element: string, value: string) => readonly string[] {
  const types = new Map<string, string>();
  return (element, value) => {
    const name = element.replace(/\.\d+\./g, ".n.");
    const base = element.slice(0, element.lastIndexOf("."));
    if (name.endsWith(".n.type")) types.set(base, value);
    const check = elements[standard][name];
    return check?.(value, types.get(base) ?? "") ? [] : [`${element} = ${JSON.stringify(value)}`];
  };
}

/** The same for one logged call; interactions need their type, so they are looked at loosely here. */
export function refused(standard: Standard, call: readonly string[]): readonly string[] {
  return strict(standard)(call[1] ?? "", call[2] ?? "");
}
