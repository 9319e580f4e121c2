/**
 * @belief   slice(-2) takes the last part but one.
 * @origin   It takes the last two.
 * @replaces 7-labels.ts
 * @does     gives a list of the folder and the file.
 * @mend     One text is asked for: only the part before the last one.
 */

export function labelOf(path: string): string {
  return path.split("/").slice(-2) as unknown as string;
}
