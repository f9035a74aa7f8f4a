export { type Harvest, harvest } from "./harvest.ts";
export { type Asking, fetchPackage, offers, type Told, told } from "./hub.ts";
export { defaultHub, type Hub, hubAt } from "./hub-address.ts";
export { HubError, type HubTrouble } from "./hub-error.ts";
export { type Identity, identityIn } from "./identity.ts";
export type { Offer } from "./offer.ts";
