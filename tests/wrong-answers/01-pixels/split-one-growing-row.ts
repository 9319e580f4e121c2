/**
 * @belief   push copies the row that is pushed.
 * @origin   It puts the same list in once more.
 * @replaces 3-channels.ts
 * @does     puts all pixels of a channel into one row, which stands in every place.
 * @mend     Begin a new row, [], for every row of the picture.
 */
import type { Picture } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function splitChannels({ width, height, data }: Picture): Channels {
  const channels: Channels = { red: [], green: [], blue: [] };
  const [r, g, b]: [number[], number[], number[]] = [[], [], []];
  let place = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      r.push(data[place]!);
      g.push(data[place + 1]!);
      b.push(data[place + 2]!);
      place += 4;
    }
    channels.red.push(r);
    channels.green.push(g);
    channels.blue.push(b);
  }
  return channels;
}
