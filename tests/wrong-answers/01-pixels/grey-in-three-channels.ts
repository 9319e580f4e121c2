/**
 * @belief   A grey picture has three equal channels.
 * @origin   pngjs keeps it so.
 * @replaces 3-channels.ts
 * @does     gives three channels in place of one matrix.
 * @mend     A grey picture is one matrix: one number for each pixel.
 */
import { type Channels, GREY_WEIGHTS } from "#work/01-pixels/3-channels.ts";

export function toGrey({ red, green, blue }: Channels): Channels {
  const grey = red.map((line, row) =>
    line.map((value, column) =>
      Math.round(
        GREY_WEIGHTS.red * value +
          GREY_WEIGHTS.green * green[row]![column]! +
          GREY_WEIGHTS.blue * blue[row]![column]!,
      ),
    ),
  );
  return { red: grey, green: grey, blue: grey };
}
