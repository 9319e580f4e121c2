/**
 * @belief   Two gradients agree when they have the same numbers.
 * @origin   The lists are sorted to make them easy to compare.
 * @replaces 7-gradients.ts
 * @does     sorts both lists before it compares them.
 * @mend     The first slope belongs to the first number. Compare the lists place by place, as they are.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  const sorted = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);
  const second = sorted(other);
  return sorted(one).every((a, i) => {
    const b = second[i]!;
    return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
  });
}
