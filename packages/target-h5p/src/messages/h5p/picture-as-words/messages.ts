import { defineMessage, type Message } from "@kurswerk/diagnostics";

type Data = {
  readonly alt: string;
};

export const pictureAsWords: Message<Data> = defineMessage<Data>({
  code: "h5p/picture-as-words",
  severity: "warning",
  de: {
    message: ({ alt }) => `An dieser Stelle kann H5P kein Bild zeigen; dort steht nun „${alt}“.`,
    hint: () => "Setzen Sie das Bild über die Frage oder in den Text davor.",
  },
  en: {
    message: ({ alt }) => `H5P cannot show a picture here; it now reads “${alt}”.`,
    hint: () => "Put the picture above the question or into the text before it.",
  },
});
