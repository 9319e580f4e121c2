/**
 * Floor 6 · pictures: line charts as SVG, digits and weights as PNG.
 *
 * Both are made without a browser and come out the same, byte for byte, every time. The scales and the paths of a
 * chart are d3's; what a chart looks like is decided in plot/lineChart.ts.
 *
 * This file is not part of `#engine`, because most programs draw nothing and need not wait for the libraries:
 *
 *     import { imagePng, lineChart, saveFile } from "#engine/plot.ts";
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

export type { Axis } from "./plot/axis.ts";
export { type ImageOptions, imagePng, type Matrix, type Palette } from "./plot/image.ts";
export { type LineChart, lineChart } from "./plot/lineChart.ts";
export type { Numbers, Series } from "./plot/series.ts";

/**
 * Writes a picture (or any file), and makes its folder if need be.
 *
 * @returns the path from the current folder, to be printed
 */
export function saveFile(file: string, content: string | Uint8Array): string {
  const target = path.resolve(file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  return path.relative("", target);
}
