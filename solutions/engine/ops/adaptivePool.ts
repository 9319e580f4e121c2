/**
 * Floor 3 · pooling to a given size: the last step of a residual net, whatever size its images have there.
 */
import { type NdArray, showShape } from "../array/ndarray.ts";
import { type Regions, regionMeans, shareOut } from "../kernels/regions.ts";
import { needsFloat, type Unary } from "./op.ts";

function needsImages(x: NdArray): void {
  needsFloat("adaptiveAvgPool2d", x);
  if (x.rank === 4 && x.shape[2]! > 0 && x.shape[3]! > 0) return;
  throw new RangeError(
    `adaptiveAvgPool2d: needs images of shape (batch, channels, height, width) with pixels in them, got ${showShape(x.shape)}`,
  );
}

/** The mean of each region, of as many regions as are asked for. */
export const adaptiveAvgPool2d: Unary<[regions: Regions]> = {
  name: "adaptiveAvgPool2d",
  // PyTorch takes the mean over both dimensions where one region is the whole image.
  gradFn: ({ args: [[rows, columns]] }) =>
    rows === 1 && columns === 1 ? "MeanBackward1" : "AdaptiveAvgPool2DBackward0",
  forward: ([x], regions) => {
    needsImages(x);
    return regionMeans(x, regions);
  },
  gradients: [(g, { inputs: [x], args: [regions] }) => shareOut(g, x, regions)],
  reads: [[]],
};
