/** Which generation of H5P a package is for. `portable` holds only types that all of them know in the same version. */
export const cores = ["portable", "1.27", "1.28"] as const;
export type Core = (typeof cores)[number];

/** Versions that are the same in every generation from H5P core 1.24 to 1.28. */
const everywhere: Readonly<Record<string, string>> = {
  "H5P.Accordion": "1.0",
  "H5P.AdvancedText": "1.1",
  "H5P.Audio": "1.5",
  "H5P.Blanks": "1.14",
  "H5P.Column": "1.18",
  "H5P.DocumentExportPage": "1.5",
  "H5P.DocumentationTool": "1.8",
  "H5P.DragText": "1.10",
  "H5P.Image": "1.1",
  "H5P.InteractiveBook": "1.11",
  "H5P.Link": "1.3",
  "H5P.MarkTheWords": "1.11",
  "H5P.MultiChoice": "1.16",
  "H5P.StandardPage": "1.5",
  "H5P.Table": "1.2",
  "H5P.Text": "1.1",
  "H5P.TextInputField": "1.2",
  "H5P.TrueFalse": "1.8",
  "H5P.Video": "1.6",
};

/** By core: the version of every content type that a package for it may use. */
export const profiles: Readonly<Record<Core, Readonly<Record<string, string>>>> = {
  portable: everywhere,
  "1.27": { ...everywhere, "H5P.Essay": "1.5", "H5P.QuestionSet": "1.20" },
  // Column and QuestionSet still ask for Essay 1.5, which a new site of this generation no longer has.
  "1.28": { ...everywhere, "H5P.QuestionSet": "1.21" },
};
