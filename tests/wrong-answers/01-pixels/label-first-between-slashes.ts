/**
 * @belief   The label stands between two slashes.
 * @origin   A regular expression finds the first such place.
 * @replaces 7-labels.ts
 * @does     gives the first part that stands between two slashes.
 * @mend     On a longer way there are several. The last one before the file is meant.
 */

export function labelOf(path: string): string {
  return /\/([^/]+)\//.exec(path)?.[1] ?? path.split("/")[0]!;
}
