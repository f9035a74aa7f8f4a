import { picture } from "../../../benchmarks/src/picture.ts";
import { random } from "../../../benchmarks/src/random.ts";
import { press } from "../keyboard.ts";
import { film, tone } from "../recordings.ts";
import { below, type Trial } from "./trial.ts";

/** What is read, seen and heard. Each is tried in a column, as it comes with a course. */
export const reading: readonly Trial[] = [
  {
    library: "H5P.AdvancedText 1.1",
    source: {
      way: below,
      content: {
        "a.md": "# Ankommen\n\nWillkommen in der **Werkstatt** & mehr.\n\n- Erst lesen\n- dann tun\n",
      },
    },
    async answer({ content }) {
      await content.getByText("Willkommen in der Werkstatt & mehr.").waitFor();
      await content.getByRole("listitem").getByText("dann tun").waitFor();
    },
  },
  {
    library: "H5P.Accordion 1.0",
    source: {
      way: below,
      content: { "a.md": '# Ankommen\n\n:::details{title="Mehr dazu"}\nEin Text, der sich öffnet.\n:::\n' },
    },
    async answer({ page, content }) {
      await press(page, content.getByRole("button", { name: "Mehr dazu" }));
      await content.getByText("Ein Text, der sich öffnet.").waitFor();
    },
  },
  {
    library: "H5P.Image 1.1",
    source: {
      way: below,
      content: { "a.md": "# Ankommen\n\n![Eine Palette](../../media/palette.png)\n" },
      media: async () => ({ "palette.png": picture(random(1)) }),
    },
    async answer({ content }) {
      const image = content.getByRole("img", { name: "Eine Palette" });
      await image.waitFor();
      await image.evaluate((element: HTMLImageElement) => element.decode());
    },
  },
  {
    library: "H5P.Table 1.2",
    source: {
      way: below,
      content: { "a.md": "# Ankommen\n\n| Maß | Wert |\n| --- | --- |\n| Länge | 2 mm |\n" },
    },
    async answer({ content }) {
      await content.getByRole("columnheader", { name: "Maß" }).waitFor();
      await content.getByRole("cell", { name: "2 mm" }).waitFor();
    },
  },
  {
    library: "H5P.Video 1.6",
    source: {
      way: below,
      content: {
        "a.md":
          '# Ankommen\n\n::video[So geht es]{src="../../media/film.webm" captions="../../media/film.vtt" transcript="../../media/film.txt"}\n',
      },
      media: async () => ({
        "film.webm": await film(),
        "film.vtt": new TextEncoder().encode("WEBVTT\n\n00:00.000 --> 00:01.000\nHier wird gezählt.\n"),
        "film.txt": new TextEncoder().encode("Hier wird gezählt.\n"),
      }),
    },
    async answer({ page, content }) {
      const video = content.locator("video");
      await video.waitFor();
      await video.evaluate((element: HTMLVideoElement) => element.play());
      await page.waitForTimeout(300);
      await video.evaluate((element: HTMLVideoElement) => {
        if (element.currentTime === 0) throw new Error("The film does not run.");
      });
    },
  },
  {
    library: "H5P.Audio 1.5",
    source: {
      way: below,
      content: {
        "a.md": '# Ankommen\n\n::audio[Gruß]{src="../../media/ton.wav" transcript="../../media/ton.txt"}\n',
      },
      media: async () => ({ "ton.wav": tone(), "ton.txt": new TextEncoder().encode("Ein Ton.\n") }),
    },
    async answer({ content }) {
      const audio = content.locator("audio");
      await audio.waitFor({ state: "attached" });
      await audio.evaluate(async (element: HTMLAudioElement) => {
        await element.play();
        if (!(element.duration > 0)) throw new Error("The recording has no length.");
      });
    },
  },
];
