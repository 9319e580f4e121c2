/**
 * @belief   The label stands two folders above the file.
 * @origin   Counting from the end, one goes a step too far.
 * @replaces 7-labels.ts
 * @does     gives the folder that the label's folder lies in.
 * @mend     The label is the folder that the file lies in directly.
 */

export function labelOf(path: string): string {
  return path.split("/").at(-3)!;
}
