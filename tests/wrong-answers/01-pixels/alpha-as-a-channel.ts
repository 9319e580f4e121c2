/**
 * @belief   Channels are counted from 1, so blue is number 3.
 * @origin   Counting from 1; and number 3 exists, since alpha is stored there.
 * @replaces 3-channels.ts
 * @fails    3-channels > Q1 · splitChannels makes three matrices from a colour picture
 * @says     alpha stands where blue should be
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
