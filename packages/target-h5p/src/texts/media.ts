import type { AudioTexts } from "../types/audio.ts";
import type { ImageTexts } from "../types/image.ts";
import type { VideoTexts } from "../types/video.ts";
import type { Bilingual } from "./words.ts";

export const imageTexts: Bilingual<ImageTexts> = {
  de: { contentName: "Bild", expandImage: "Bild vergrößern", minimizeImage: "Bild verkleinern" },
  en: {
    contentName: "Picture",
    expandImage: "Enlarge the picture",
    minimizeImage: "Make the picture smaller",
  },
};

export const audioTexts: Bilingual<AudioTexts> = {
  de: {
    playAudio: "Anhören",
    pauseAudio: "Pause",
    contentName: "Aufnahme",
    audioNotSupported: "Ihr Browser kann diese Aufnahme nicht abspielen.",
  },
  en: {
    playAudio: "Listen",
    pauseAudio: "Pause",
    contentName: "Recording",
    audioNotSupported: "Your browser cannot play this recording.",
  },
};

export const videoTexts: Bilingual<VideoTexts> = {
  de: {
    l10n: {
      name: "Video",
      loading: "Das Video wird geladen …",
      noPlayers: "Ihr Browser kann dieses Video nicht abspielen.",
      noSources: "Zu diesem Video fehlt die Datei.",
      aborted: "Das Video wurde angehalten.",
      networkFailure: "Das Netz ist unterbrochen.",
      cannotDecode: "Das Video lässt sich nicht lesen.",
      formatNotSupported: "Dieses Videoformat kann Ihr Browser nicht abspielen.",
      mediaEncrypted: "Das Video ist verschlüsselt.",
      unknownError: "Das Video lässt sich nicht abspielen.",
      invalidYtId: "Diese YouTube-Kennung gibt es nicht.",
      unknownYtId: "Zu dieser YouTube-Kennung gibt es kein Video.",
      restrictedYt: "Dieses Video darf hier nicht gezeigt werden.",
    },
  },
  en: {
    l10n: {
      name: "Video",
      loading: "The video is loading …",
      noPlayers: "Your browser cannot play this video.",
      noSources: "The file of this video is missing.",
      aborted: "The video was stopped.",
      networkFailure: "The network is interrupted.",
      cannotDecode: "The video cannot be read.",
      formatNotSupported: "Your browser cannot play videos of this format.",
      mediaEncrypted: "The video is encrypted.",
      unknownError: "The video cannot be played.",
      invalidYtId: "There is no such YouTube id.",
      unknownYtId: "There is no video for this YouTube id.",
      restrictedYt: "This video may not be shown here.",
    },
  },
};
