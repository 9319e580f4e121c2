/**
 * @way      Looks for the last slash, and for the one before it.
 * @replaces 7-labels.ts
 */

export function labelOf(path: string): string {
  const end = path.lastIndexOf("/");
  return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}
