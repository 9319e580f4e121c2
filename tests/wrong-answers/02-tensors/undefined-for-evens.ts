/**
 * @belief   Where the function of map returns nothing, nothing gets into the list.
 * @origin   An `if` without an `else` looks like a filter.
 * @replaces 1-lists.ts
 * @does     has undefined in its result wherever an even number stood.
 * @mend     `map` keeps every place. Use `filter` to drop the even numbers.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  return numbers.map((x) => {
    if (x % 2 !== 0) return 2 * x;
    return undefined;
  }) as number[];
}
