import { sizeOf } from "@kurswerk/h5p-store";
import { columns } from "../../h5p/columns.ts";
import { megabytes } from "../../h5p/megabytes.ts";
import { h5pTexts } from "../../h5p/texts.ts";
import { userStore } from "../../h5p/user-store.ts";
import { type Common, session } from "../../options.ts";

/** Lists the libraries of the user's store. */
export async function libs(options: Common): Promise<number> {
  const { language } = session(options);
  const texts = h5pTexts[language];
  const store = userStore();
  const rows = store
    .all()
    .map((one) => [
      `${one.id}.${one.patch}`,
      one.core ?? "–",
      megabytes(sizeOf(one), language),
      one.license ?? "–",
      one.runnable ? texts.contentType : "",
    ]);
  console.log(texts.store(store.folder));
  console.log(rows.length === 0 ? texts.empty : columns([texts.columns, ...rows]));
  return 0;
}
