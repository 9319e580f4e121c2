/**
 * @belief   To filter a list, take out of it what is not wanted.
 * @origin   splice takes members out of the caller's list.
 * @replaces 1-lists.ts
 * @does     takes the even numbers out of the caller's own list.
 * @mend     The list must stay as it is. `filter` and `map` make new lists.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  const list = numbers as number[];
  for (let i = list.length - 1; i >= 0; i--) if (list[i]! % 2 === 0) list.splice(i, 1);
  return list.map((x) => 2 * x);
}
