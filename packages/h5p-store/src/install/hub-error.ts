/** Why a Hub gave nothing. */
export type HubTrouble =
  /** No network, or no such host. */
  | "unreachable"
  /** Something between us and the Hub reads along, or its certificate is no good. */
  | "certificate"
  /** It broke off. */
  | "interrupted"
  | "silent"
  /** It answered with an error of its own. */
  | "refused"
  /** It does not have what was asked for. */
  | "unknown"
  /** It sent something else than a Hub does. */
  | "answer"
  /** It sends us to a host that nobody agreed to ask. */
  | "redirect"
  | "too-large";

/** A Hub that gave nothing. */
export class HubError extends Error {
  readonly trouble: HubTrouble;
  readonly host: string;
  /** The status, the host that it names instead, or the code of the network. */
  readonly detail: string;

  constructor(trouble: HubTrouble, host: string, detail = "") {
    super(`${host}: ${trouble} ${detail}`);
    this.trouble = trouble;
    this.host = host;
    this.detail = detail;
  }
}

const byCode: readonly (readonly [RegExp, HubTrouble])[] = [
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/, "certificate"],
  [/ECONNRESET|EPIPE|ERR_BAD_RESPONSE|ERR_STREAM/, "interrupted"],
  [/ECONNABORTED|ETIMEDOUT|ERR_CANCELED/, "silent"],
];

/** What an error of the network means; a bug of ours stays what it is. */
export function hubError(error: unknown, host: string): unknown {
  const told = causes(error).find((one) => one instanceof HubError);
  if (told) return told;
  if (!(error instanceof Error)) return error;
  const status = statusOf(error);
  if (status === 403 || status === 404) return new HubError("unknown", host, String(status));
  if (status >= 300) return new HubError("refused", host, String(status));
  if (error.message.startsWith("maxContentLength")) return new HubError("too-large", host);
  const code = causes(error)
    .map(codeOf)
    .find((one) => one !== "");
  if (code === undefined) return error;
  const [, trouble = "unreachable"] = byCode.find(([pattern]) => pattern.test(code)) ?? [];
  return new HubError(trouble, host, code);
}

/** An error and what it says it was caused by. */
function causes(error: unknown): readonly unknown[] {
  return error instanceof Error ? [error, ...causes(error.cause)] : [];
}

function statusOf(error: Error): number {
  const { status } =
    (("response" in error ? error.response : undefined) as { readonly status?: unknown }) ?? {};
  return typeof status === "number" ? status : 0;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
