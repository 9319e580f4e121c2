/**
 * @belief   `| 0` rounds down.
 * @origin   For small numbers it does.
 * @replaces 6-net.ts
 * @does     cuts the number to 32 bits, so that large ones become negative.
 * @mend     Math.floor rounds down, whatever the size.
 */
export function features(side: number, poolings: number, channels: number): number {
  let left = side;
  for (let i = 0; i < poolings; i++) left = (left / 2) | 0;
  return (left ** 2 * channels) | 0;
}
