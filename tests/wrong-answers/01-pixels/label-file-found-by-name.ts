/**
 * @belief   The place of the file in the path is where its name stands first.
 * @origin   indexOf finds the first of several equal names.
 * @replaces 7-labels.ts
 * @does     gives what stands before the first part that is called as the file is, also when that part is a
 *           folder.
 * @mend     The file is the last part, whatever the folders are called: .at(-2) is the one before it.
 */
export function labelOf(path: string): string {
  const parts = path.split("/");
  return parts[parts.indexOf(parts.at(-1)!) - 1] ?? "";
}
