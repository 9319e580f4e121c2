/**
 * @belief   Doubling a number means to double it where it stands.
 * @origin   `numbers[i] *= 2` is the shortest way.
 * @replaces 1-lists.ts
 * @does     doubles the odd numbers in the caller's own list as well.
 * @mend     The list must stay as it is. Write into a new list.
 */
export function oddsDoubled(numbers: number[]): number[] {
  const result: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i]! % 2 === 0) continue;
    numbers[i]! *= 2;
    result.push(numbers[i]!);
  }
  return result;
}
