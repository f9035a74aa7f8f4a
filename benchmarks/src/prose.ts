import { pick, type Random } from "./random.ts";

const nouns =
  "Auftrag Ordner Beleg Maschine Station Werkstück Messung Prüfung Zeichnung Lieferung Rechnung Regel Ablage Datei Team Halter Bauteil Schicht Anlage Sensor Anzeige Schalter Druckbett Vorlage Planung Übergabe Lager Regal Palette Kiste Wagen Scanner Etikett Nummer Termin Kunde Lieferant Material Werkzeug Spindel Achse Programm Schritt Fehler Ursache Lösung Gruppe Karte Liste Protokoll".split(
    " ",
  );
const verbs =
  "prüft öffnet misst ordnet beschriftet sammelt vergleicht startet sichert lagert meldet zeichnet plant bestellt liefert bucht scannt druckt reinigt montiert löst verbindet erklärt zeigt wählt notiert".split(
    " ",
  );
const adjectives =
  "neue genaue saubere fertige kurze klare sichere große kleine offene gemeinsame einfache feste leichte passende wichtige letzte erste digitale gute".split(
    " ",
  );
const people =
  "Frau Yıldız;Herr Nowak;das Team;die Gruppe;Frau Okafor;Herr Brandt;die Leitung;der Einkauf;Frau Lindner;Herr Çelik".split(
    ";",
  );
const times =
  "am Morgen;nach der Pause;vor dem Start;in der Werkstatt;am Scanner;zum Schluss;jede Woche;noch heute;im Lager;an der Station".split(
    ";",
  );

/** A made-up word such as „Prüfprotokollwagen“: technical German is full of words that occur once. */
export function compound(next: Random): string {
  return (
    pick(next, nouns) +
    pick(next, nouns).toLowerCase() +
    (next() < 0.3 ? pick(next, nouns).toLowerCase() : "")
  );
}

/** A sentence of eight to fourteen words. */
export function sentence(next: Random): string {
  const object = next() < 0.4 ? compound(next) : pick(next, nouns);
  const number = next() < 0.25 ? ` ${Math.floor(next() * 900) + 10} mm` : "";
  const start = pick(next, people);
  return `${start[0]?.toUpperCase()}${start.slice(1)} ${pick(next, verbs)} ${pick(next, times)} die ${pick(next, adjectives)} ${object}${number} und ${pick(next, verbs)} ${pick(next, adjectives)} ${pick(next, nouns)}.`;
}

/** So many sentences as one paragraph. */
export function paragraph(next: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(next)).join(" ");
}
