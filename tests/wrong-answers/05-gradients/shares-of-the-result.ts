/**
 * @belief   A slope says how much of the result comes from this number.
 * @origin   A large number seems to count for more.
 * @replaces 2-chain.ts
 * @does     multiplies each slope by its own input: it gives x·z, y·z and (x + y)·z.
 * @mend     A slope says how much f changes per unit that the input changes. Leave the input itself out.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [x * z, y * z, (x + y) * z];
}
