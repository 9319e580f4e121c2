/**
 * @belief   Everything is squared.
 * @origin   The square is taken at the end.
 * @replaces 6-net.ts
 * @does     squares the channels, too.
 * @mend     left · left · channels.
 */
export function features(side: number, poolings: number, channels: number): number {
  const left = Math.floor(side / 2 ** poolings);
  return (left * channels) ** 2;
}
