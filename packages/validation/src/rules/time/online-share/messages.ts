import { type Message, message } from "@kurswerk/diagnostics";

export const onlineShare: Message<{ share: number; most: number }> = message(
  "time/online-share",
  "warning",
  [
    ({ share, most }) => `Etwa ${share} % der Zeit sind online, erlaubt sind höchstens ${most} %.`,
    "Verlegen Sie Inhalte in die Präsenz oder in den Betrieb, oder ändern Sie „online-share“.",
  ],
  [
    ({ share, most }) => `About ${share} % of the time are online, ${most} % at most are allowed.`,
    "Move content on site or into the company, or change “online-share”.",
  ],
);
