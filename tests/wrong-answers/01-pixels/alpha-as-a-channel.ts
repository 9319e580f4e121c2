/**
 * @belief   Channels are counted from 1, so blue is number 3.
 * @origin   Counting from 1; and number 3 exists, since alpha is stored there.
 * @replaces 3-channels.ts
 * @does     gives green for red, blue for green and alpha for blue.
 * @mend     Channels are counted from 0: red 0, green 1, blue 2. Number 3 is alpha, and no colour.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";
import type { Channels } from "#work/01-pixels/3-channels.ts";

export function splitChannels({ width, height, data }: Picture): Channels {
  const channel = (number: number): Matrix =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => data[4 * (row * width + column) + number]!),
    );
  return { red: channel(1), green: channel(2), blue: channel(3) };
}
