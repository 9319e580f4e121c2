/**
 * @belief   It comes back to me when I need it.
 * @origin   The item was left blank.
 * @replaces step7-stop.ts
 * @fails    step7-stop > Q14 · sevenSteps names all seven, in order
 * @says     names none of them
 */
export function sevenSteps(): string[] {
  return [];
}
