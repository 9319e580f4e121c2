/** The pictures of module 03. */
import { PIXELS, SIDE, scaled } from "#data";
import { stack, tensor } from "#engine";
import { imagePng, lineChart } from "#engine/plot.ts";
import {
  bytesAt,
  meanAbsolute,
  meanPicture,
  minus,
  nearestIdeal,
  picturesIn,
  realDigits,
  rootMeanSquare,
} from "../../tests/support/ideals.ts";
import { savesTo } from "./drawing.ts";

const save = savesTo("03-pixel-similarity");

const square = (pixels: ArrayLike<number>) => tensor(Float32Array.from(pixels)).view(SIDE, SIDE);
/** Pictures from 0 to 1, side by side, as ink on paper. */
const ink = (...images: ArrayLike<number>[]): Buffer =>
  imagePng(stack(images.map(square)), { range: [0, 1], scale: 6, columns: images.length });
/** Differences: red where the first picture has more ink, blue where the ideal has. */
const difference = (image: ArrayLike<number>): Buffer =>
  imagePng(square(image), { palette: "diverging", range: [-1, 1], scale: 6 });

const { bytes, one, ideals } = await realDigits();

save("ideals.png", ink(ideals[3], ideals[7]));

const averageOf = (count: number): Float32Array => scaled(meanPicture(picturesIn(bytes.train.threes, count)));
save("averages.png", ink(averageOf(1), averageOf(5), averageOf(50), ideals[3]));

save("one.png", ink(one));
save("minus-3.png", difference(minus(one, ideals[3])));
save("minus-7.png", difference(minus(one, ideals[7])));

/** The first three validation 3s that are nearer to the ideal 7. */
const mistaken = Array.from({ length: 100 }, (_, i) => scaled(bytesAt(bytes.valid.threes, i))).filter(
  (image) => nearestIdeal(image, ideals) === 7,
);
save("mistaken.png", ink(...mistaken.slice(0, 3)));

/** As much ink as fills 20 pixels, on 20, 40, ... 784 of them, against white paper. */
const white = new Float32Array(PIXELS);
const counts = [20, 40, 80, 160, 320, 640, PIXELS];
const shared = counts.map((over) => new Float32Array(PIXELS).fill(20 / over, 0, over));
save(
  "spread.svg",
  lineChart({
    title: "The same amount of ink, shared out over more and more pixels",
    x: { label: "pixels that share it", scale: "log" },
    y: { label: "distance to white paper", range: [0, 0.2] },
    series: [
      { name: "RMSE", x: counts, y: shared.map((image) => rootMeanSquare(image, white)), draw: "both" },
      { name: "L1", x: counts, y: shared.map((image) => meanAbsolute(image, white)), draw: "both" },
    ],
  }),
);
