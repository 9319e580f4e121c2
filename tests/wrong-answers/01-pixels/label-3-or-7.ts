/**
 * @belief   When the path has a 3 in it, the picture is a 3.
 * @origin   There are two classes, and `includes` is the shortest way to ask; that file names have digits, too, is
 *           easy to forget.
 * @replaces 7-labels.ts
 * @does     gives "3" when there is a 3 anywhere in the path, else "7".
 * @mend     File names have digits, too, and folders can have any name: take the folder that the file lies in.
 */

export function labelOf(path: string): string {
  return path.includes("3") ? "3" : "7";
}
