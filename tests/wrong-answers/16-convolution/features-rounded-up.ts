/**
 * @belief   No pixel may be left out.
 * @origin   Batches are counted so.
 * @replaces 6-net.ts
 * @does     rounds up.
 * @mend     A row that fills no square is left out: Math.floor.
 */
export function features(side: number, poolings: number, channels: number): number {
  let left = side;
  for (let i = 0; i < poolings; i++) left = Math.ceil(left / 2);
  return left * left * channels;
}
