import clientRoom from "@lumieducation/h5p-server/build/src/helpers/HttpClient.js";
import configRoom from "@lumieducation/h5p-server/build/src/implementation/H5PConfig.js";
import { isRecord } from "../record.ts";
import type { Hub } from "./hub-address.ts";
import { HubError, hubError } from "./hub-error.ts";
import { type Identity, writeIdentity } from "./identity.ts";
import { type Offer, offersIn } from "./offer.ts";

/** What is told to a Hub, by the names that its interface has for it. */
export type Told = Readonly<Record<string, string>>;

/** Who asks a Hub, and for which H5P core. */
export interface Asking {
  readonly hub: Hub;
  /** The folder of the store, which keeps the identity. */
  readonly store: string;
  readonly identity: Identity;
  /** Kurswerk's own version. */
  readonly version: string;
  /** `1.27`. */
  readonly core: string;
  /** How long a Hub may say nothing, in milliseconds; a minute when absent. */
  readonly patience?: number;
  /** How large a package may be, in bytes; 200 MB when absent. The largest known has about 10 MB. */
  readonly largest?: number;
}

type Client = ReturnType<typeof clientRoom.default>;
type Settings = NonNullable<Parameters<Client["get"]>[1]>;

/** In bytes. */
const largestPackage = 200_000_000;
const largestAnswer = 20_000_000;

/** Everything that a Hub is told, and nothing else: no number of the machine, no statistics. */
export function told({ hub, identity, version, core }: Asking): Told {
  return {
    uuid: identity.sites[hub.base] ?? "",
    local_id: identity.id,
    platform_name: "Kurswerk",
    platform_version: version,
    h5p_version: `${core}.0`,
    core_api_version: core,
    type: "local",
    disabled: "0",
  };
}

/**
 * Asks a Hub what it offers, after registering where it does not know us yet.
 * @throws HubError when it cannot be reached or gives no list
 */
export async function offers(asking: Asking): Promise<readonly Offer[]> {
  const identity = await registered(asking);
  const answer = await post(asking.hub.contentTypes, { ...asking, identity });
  const list = isRecord(answer) ? answer["contentTypes"] : undefined;
  if (!Array.isArray(list)) throw new HubError("answer", asking.hub.host);
  return offersIn(list);
}

/**
 * Fetches the package of a content type.
 * @throws HubError when it does not come
 */
export async function fetchPackage(asking: Asking, name: string): Promise<Uint8Array> {
  const address = `${asking.hub.contentTypes}${encodeURIComponent(name)}`;
  const { largest: maxContentLength = largestPackage } = asking;
  const bytes = await answered(asking, (client, settings) =>
    client.get(address, { ...settings, responseType: "arraybuffer", maxContentLength }),
  );
  return new Uint8Array(bytes as ArrayBuffer);
}

/** The identity as the Hub knows it. */
async function registered(asking: Asking): Promise<Identity> {
  const { hub, identity, store } = asking;
  if (identity.sites[hub.base]) return identity;
  const answer = await post(hub.sites, asking);
  const uuid = isRecord(answer) ? answer["uuid"] : undefined;
  if (typeof uuid !== "string" || uuid === "") throw new HubError("answer", hub.host);
  const known = { ...identity, sites: { ...identity.sites, [hub.base]: uuid } };
  writeIdentity(store, known);
  return known;
}

function post(address: string, asking: Asking): Promise<unknown> {
  const form = new URLSearchParams(told(asking));
  return answered(asking, (client, settings) =>
    client.post(address, form, { ...settings, maxContentLength: largestAnswer }),
  );
}

async function answered(
  { hub, patience = 60_000 }: Asking,
  ask: (client: Client, settings: Settings) => Promise<{ readonly data: unknown }>,
): Promise<unknown> {
  const agreed = new URL(hub.base);
  const settings: Settings = {
    timeout: patience,
    // The user agreed to ask one host, and not in the clear.
    beforeRedirect: ({ hostname, protocol }: Readonly<Record<string, unknown>>) => {
      if (hostname !== agreed.hostname || protocol !== agreed.protocol)
        throw new HubError("redirect", hub.host, `${protocol}//${hostname}`);
    },
  };
  try {
    // h5p-server's client knows the proxies of schools and firms.
    return (await ask(clientRoom.default(new configRoom.default()), settings)).data;
  } catch (error) {
    throw hubError(error, hub.host);
  }
}
