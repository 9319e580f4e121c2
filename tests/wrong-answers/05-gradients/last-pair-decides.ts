/**
 * @belief   The answer is what the last comparison says.
 * @origin   The variable is set anew for each pair.
 * @replaces 7-gradients.ts
 * @does     lets the last pair of numbers decide.
 * @mend     One pair that disagrees is enough to say no.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  let agreed = true;
  for (const [i, a] of one.entries()) {
    const b = other[i]!;
    agreed = Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
  }
  return agreed;
}
