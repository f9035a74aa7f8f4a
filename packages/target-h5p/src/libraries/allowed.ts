/** What may stand in `content/` (h5p.classes.php, `$defaultContentWhitelist`); no platform's site can change it in Moodle. */
const inContent: ReadonlySet<string> = new Set(
  "json png jpg jpeg gif bmp tif tiff eot ttf woff woff2 otf webm mp4 ogg mp3 m4a wav txt pdf rtf doc docx xls xlsx ppt pptx odt ods odp csv diff patch swf md textile vtt webvtt gltf glb".split(
    " ",
  ),
);
/** What libraries may hold besides. */
const inLibraries: ReadonlySet<string> = new Set(["js", "css", "svg", "xml"]);

/** Platforms pass over names that begin with a dot or an underscore. */
export function isSkipped(name: string): boolean {
  return /(^[._]|\/[._])/.test(name);
}

/** True for a file that platforms take in the content of a package. */
export function mayBeContent(name: string): boolean {
  return inContent.has(ending(name));
}

/** True for a file that platforms take in a library. */
export function mayBeInLibrary(name: string): boolean {
  return inContent.has(ending(name)) || inLibraries.has(ending(name));
}

function ending(name: string): string {
  return /\.([^./]+)$/.exec(name.toLowerCase())?.[1] ?? "";
}
