/**
 * Parts that Hubs do not offer by themselves, and a content type whose package brings each: dependencies of editors
 * included, Course Presentation needs everything that can be embedded in it, Documentation Tool all of its pages.
 */
const broughtBy: Readonly<Record<string, string>> = {
  "H5P.AdvancedText": "H5P.CoursePresentation",
  "H5P.DocumentExportPage": "H5P.DocumentationTool",
  "H5P.Image": "H5P.CoursePresentation",
  "H5P.Link": "H5P.CoursePresentation",
  "H5P.StandardPage": "H5P.DocumentationTool",
  "H5P.Table": "H5P.CoursePresentation",
  "H5P.Text": "H5P.DocumentationTool",
  "H5P.TextInputField": "H5P.DocumentationTool",
  "H5P.Video": "H5P.CoursePresentation",
};

/**
 * The content types to ask a Hub for, so that libraries come along.
 * @param ids `H5P.Image 1.1`
 */
export function packagesFor(ids: readonly string[]): readonly string[] {
  const names = ids.map((id) => id.split(" ")[0] ?? "");
  return [...new Set(names.map((name) => broughtBy[name] ?? name))].sort();
}
