import { homedir } from "node:os";
import { openStore, type Store, storeFolder } from "@kurswerk/h5p-store";

/** The H5P libraries of whoever calls the command. */
export function userStore(): Store {
  return openStore(storeFolder({ env: process.env, platform: process.platform, home: homedir() }));
}
