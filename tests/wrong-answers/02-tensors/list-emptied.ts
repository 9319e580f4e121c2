/**
 * @belief   One works with the list that one has.
 * @origin   splice takes members out of the caller's list.
 * @replaces 1-lists.ts
 * @fails    1-lists > oddsDoubled · leaves the list as it was
 * @says     taken out of the list itself
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  const list = numbers as number[];
  for (let i = list.length - 1; i >= 0; i--) if (list[i]! % 2 === 0) list.splice(i, 1);
  return list.map((x) => 2 * x);
}
