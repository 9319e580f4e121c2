/**
 * @belief   The first folder on the way is the label.
 * @origin   In a flat data set it is.
 * @replaces 7-labels.ts
 * @fails    7-labels > labelOf · the folder that the picture lies in
 * @says     is the first part of the path
 */

export function labelOf(path: string): string {
  return path.split("/")[0]!;
}
