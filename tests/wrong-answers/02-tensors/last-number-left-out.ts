/**
 * @belief   A list has its last member at length - 1, so the loop ends before it.
 * @origin   `< length - 1` is written for `< length`.
 * @replaces 1-lists.ts
 * @does     leaves the last number of the list out.
 * @mend     The last number counts, too: go on as long as the place is less than the length.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  const result: number[] = [];
  for (let i = 0; i < numbers.length - 1; i++) if (numbers[i]! % 2 !== 0) result.push(2 * numbers[i]!);
  return result;
}
