/**
 * @belief   The label stands between two slashes, the first one and the last one.
 * @origin   In train/3/10.png it does.
 * @replaces 7-labels.ts
 * @does     gives all that stands between the first and the last slash.
 * @mend     A path may have any number of folders: the label is the one directly before the file's
 *           name.
 */
export function labelOf(path: string): string {
  const start = path.indexOf("/") + 1;
  const end = path.lastIndexOf("/");
  return path.slice(start, end);
}
