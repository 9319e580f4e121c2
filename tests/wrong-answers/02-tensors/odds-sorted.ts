/**
 * @belief   A tidy list is sorted.
 * @origin   In all the examples the numbers happen to rise.
 * @replaces 1-lists.ts
 * @does     puts the results in rising order.
 * @mend     The results come in the order in which the numbers stand in the list. Leave out the sorting.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers
    .filter((x) => x % 2 !== 0)
    .map((x) => 2 * x)
    .sort((a, b) => a - b);
}
