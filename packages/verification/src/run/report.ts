import { type Diagnostic, diagnose, type Message, type Span } from "@kurswerk/diagnostics";
import * as says from "../messages/run.ts";
import type { Model } from "../model/model.ts";
import { quotation } from "../place.ts";
import type { RecordedCall } from "./lms.ts";
import type { Recording } from "./recording.ts";

/** In 2004, asking for a value that was never set is an error by the book, and what every course does. */
const harmlessError = 403;

/** How a part was run. */
interface Circumstances {
  readonly model: Model;
  /** False for parts that need not report. */
  readonly tracked: boolean;
  /** How long it was given. */
  readonly seconds: number;
  readonly place: Span;
}

/** What was heard, as diagnostics. */
export function report(
  heard: Recording,
  { model, tracked, seconds, place }: Circumstances,
): readonly Diagnostic[] {
  const texts = (message: Message<{ text: string }>, all: readonly string[]): readonly Diagnostic[] =>
    [...new Set(all)].map((text) => diagnose(message, { text: quotation(text) }, place));
  return [
    ...(heard.stuck ? [diagnose(says.courseStuck, { seconds }, place)] : []),
    ...(tracked && !heard.stuck ? session(heard.calls, model, place) : []),
    ...refused(heard.calls, model, place),
    ...[...counted(heard.hosts)].map(([host, times]) =>
      diagnose(says.hostForeign, { host: quotation(host), times }, place),
    ),
    ...[...new Set(heard.missing)].map((file) =>
      diagnose(says.fileMissing, { file: quotation(file) }, place),
    ),
    ...texts(says.scriptError, heard.failures),
    ...texts(says.consoleError, heard.complaints),
    ...texts(says.dialog, heard.dialogs),
  ];
}

function session(calls: readonly RecordedCall[], model: Model, place: Span): readonly Diagnostic[] {
  const { api, edition, calls: names } = model;
  const done = (wanted: RecordedCall["call"]): number =>
    calls.findLastIndex(({ call, error }) => call === wanted && error === 0);
  if (done("initialize") === -1) return [diagnose(says.apiUnused, { api, edition }, place)];
  if (done("finish") !== -1) return [];
  return [
    ...(done("set") > done("commit") ? [diagnose(says.commitMissing, { call: names.commit }, place)] : []),
    diagnose(says.finishMissing, { call: names.finish }, place),
  ];
}

function refused(calls: readonly RecordedCall[], { edition }: Model, place: Span): readonly Diagnostic[] {
  const wrong = calls.filter(
    ({ call, error }) => error !== 0 && !(edition === "2004" && call === "get" && error === harmlessError),
  );
  const byCode = new Map(wrong.map((one) => [`${written(one)} ${one.error}`, one]));
  const times = counted(wrong.map((one) => `${written(one)} ${one.error}`));
  return [...byCode].map(([key, one]) => {
    const data = {
      call: written(one),
      error: one.error,
      edition,
      type: one.type,
      times: times.get(key) ?? 1,
    };
    return diagnose(says.callRefused, data, place, one.call === "get" ? { severity: "warning" } : {});
  });
}

function written({ name, args }: RecordedCall): string {
  return `${name}(${args.map((one) => `"${quotation(one)}"`).join(", ")})`;
}

function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
