const leftBehind = /(^|\/)(__MACOSX|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.git|\.svn)(\/|$)/i;

/** True for what operating systems and version control leave in folders. */
export function isClutter(path: string): boolean {
  return leftBehind.test(path);
}
