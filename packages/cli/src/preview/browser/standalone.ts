import type { Statement } from "./statement.ts";

/** What the player of H5P puts on the page, as far as the preview uses it. */
declare global {
  const H5PStandalone: {
    readonly H5P: new (place: HTMLElement, options: Readonly<Record<string, unknown>>) => Promise<string>;
  };
  const H5P: {
    readonly externalDispatcher: {
      on(event: "xAPI", hear: (event: { readonly data: { readonly statement: Statement } }) => void): void;
      on(event: "initialized", hear: () => void): void;
    };
  };
}

/** One package on the preview server. */
export interface Played {
  readonly package: string;
  readonly title: string;
  readonly language: string;
}

/** Opens a package in its place and hands on every statement. */
export async function play(
  place: HTMLElement,
  played: Played,
  hear: (said: Statement) => void,
): Promise<void> {
  await new H5PStandalone.H5P(place, {
    h5pJsonPath: `/h5p/package/${played.package}`,
    librariesPath: "/h5p/libraries",
    frameJs: "/h5p/player/frame.bundle.js",
    frameCss: "/h5p/player/styles/h5p.css",
    title: played.title,
    metadata: { title: played.title, license: "U" },
    // Books offer to hand in their results only where somebody takes them.
    reportingIsEnabled: true,
  });
  H5P.externalDispatcher.on("xAPI", ({ data }) => hear(data.statement));
  H5P.externalDispatcher.on("initialized", () => name(place, played));
}

/** Gives the frame of the content what the player leaves out: its title and its language. */
function name(place: HTMLElement, { title, language }: Played): void {
  for (const frame of place.querySelectorAll("iframe")) {
    frame.title = title;
    if (!frame.contentDocument) continue;
    frame.contentDocument.title = title;
    frame.contentDocument.documentElement.lang = language;
  }
}
