/** A part of a text that may tell of a person. */
export interface Contact {
  readonly index: number;
  readonly text: string;
}

const mail = /[\w.+-]+@(?!(?:[\w-]+\.)*(?:example|beispiel|muster\w*)\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

/** Mailboxes of functions, and names that stand for any name. */
const nobody = new RegExp(
  `^(?:${"info kontakt contact service support hilfe post mail office poststelle kurs kurse noreply team it admin edv".split(" ").join("|")}|${"personal bewerbung datenschutz rechnung bestellung einkauf verkauf versand lager vertrieb presse sekretariat".split(" ").join("|")}|${"anmeldung buchhaltung werkstatt empfang redaktion".split(" ").join("|")})@|(?:^|[._-])(?:vorname|nachname|name|muster\\p{L}*|beispiel\\p{L}*|firstname|lastname)(?=[._@-])`,
  "iu",
);

const phone =
  /(?<![\p{L}\d.,-])(?:\(?(?:\+49[\s/-]?(?:\(0\)\s?)?|0)(?:1[5-7]\d|[2-9]\d{1,4})\)?[\s/-]{1,3}\d{3,}(?:[\s-]?\d{2,})*|\(0\d{2,5}\) ?\d{2}(?:[\s-]?\d{2,})+)(?![\d,.]\d)/gu;

/** Free for stories (Bundesnetzagentur, notice 148/2021), and numbers that are called for nothing or for a fee. */
const invented = /^0(?:3023125|2214710|4066969|6990009|8999998)\d{3}$|^0(?:700|800|900)/;

/** "Auftragsnummer", "Artikel-Nr.": a number, but nobody's. */
const otherNumber = /(\p{L}{2,})-?(?:nummer|nr\.?|kennung|code)(?: \p{L}+)?[ :„"]*$/iu;
/** What a number right behind it counts or names. */
const thing =
  /(?:bestellung|auftrag|ersatzteil|bauteil|teil|regal|fach|lagerplatz|artikel|rechnung|lieferschein|beleg|charge|paket|sendung|palette|kiste|zeichnung|maschine|vorgang|ticket|akte|kunde|konto|kontoauszug[^:]*:)[ „"]*$/iu;
const ofPhone = /telefon|tel|handy|mobil|ruf|fax|durchwahl|funk|notfall/i;

/** Addresses and phone numbers that may belong to a person. */
export function contacts(text: string): readonly Contact[] {
  const mails = [...text.matchAll(mail)].filter(([found]) => !nobody.test(found));
  const phones = [...text.matchAll(phone)].filter(({ 0: found, index }) => {
    const digits = found
      .replace("(0)", "")
      .replace(/^\(?\+49/, "0")
      .replace(/\D/g, "");
    const before = text.slice(0, index);
    const kind = otherNumber.exec(before)?.[1];
    return !invented.test(digits) && !thing.test(before) && (kind === undefined || ofPhone.test(kind));
  });
  return [...mails, ...phones].map((found) => ({ index: found.index, text: found[0] }));
}
