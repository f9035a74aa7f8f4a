import { packageName, type Target } from "@kurswerk/format";
import { type MetadataOptions, structuredData } from "@kurswerk/metadata";
import { site } from "@kurswerk/site";

/** A folder that opens in any browser, also from a USB stick, and keeps progress in that browser. */
export const web: Target<MetadataOptions> = {
  name: "web",
  title: "Web-Ordner",
  pack: (course, assets, { findCompetence }) => ({
    value: [
      {
        name: packageName(course, "web"),
        form: "folder",
        tree: site(course, assets.player, {
          driver: "local-storage",
          structuredData: structuredData(course, findCompetence),
        }),
      },
    ],
    diagnostics: [],
  }),
};
