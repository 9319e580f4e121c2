/**
 * @belief   A picture is named by its label.
 * @origin   In some data sets the file's name says what it shows.
 * @replaces 7-labels.ts
 * @does     gives the file's name without its ending.
 * @mend     The label is the folder that the file lies in: the part before the file's name.
 */

export function labelOf(path: string): string {
  return path.split("/").at(-1)!.replace(".png", "");
}
