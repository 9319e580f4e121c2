/**
 * @belief   It comes back to me when I need it.
 * @origin   The item was left blank.
 * @replaces step7-stop.ts
 * @does     names no step at all.
 * @mend     Look at the picture of the loop once more, then close it and try again.
 */
export function sevenSteps(): string[] {
  return [];
}
