/**
 * What the pictures of all modules share: where they are kept, the page they stand on, and arrows.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { element } from "#engine/plot/svg.ts";
import { saveFile } from "#engine/plot.ts";
import { repository, shortPath } from "../course/house.ts";

// Every machine draws the same: without fused multiply-add. The engine looks when it first calculates, and no script has yet.
process.env.DIGIT_KERNELS = "wasm";

export const INK = "#222222";

/** A page of SVG on white ground, so that it can be read in dark mode, too. Sizes in pixels. */
export function page(width: number, height: number, title: string, ...children: readonly string[]): string {
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    "font-family": "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",
    role: "img",
  };
  const ground = element("rect", { width: "100%", height: "100%", fill: "#ffffff" });
  return element("svg", root, element("title", {}, title), ground, ...children);
}

/** The tip that `arrow` ends in: a picture with arrows holds it once. */
export function arrowTip(): string {
  const tip = {
    id: "tip",
    viewBox: "0 0 8 8",
    refX: 7,
    refY: 4,
    markerWidth: 7,
    markerHeight: 7,
    orient: "auto",
  };
  return element("defs", {}, element("marker", tip, element("path", { d: "M0 0 L8 4 L0 8 z", fill: INK })));
}

/** A line along an SVG path, with a tip at its end. */
export function arrow(path: string): string {
  const line = { d: path, fill: "none", stroke: INK, "stroke-width": 2 };
  return element("path", { ...line, "marker-end": "url(#tip)" });
}

/** How far apart two numbers of a drawing may be, in its own units: nobody sees less than a pixel. */
const UNSEEN = 1;

/**
 * Whether two pictures look alike: the same bytes, or drawings that differ in numbers only, and in none so that it could be seen. A run of
 * training ends in other last digits on another processor.
 */
function looksAlike(one: Buffer, other: Buffer): boolean {
  if (one.equals(other)) return true;
  const [a, b] = [one.toString("utf8"), other.toString("utf8")];
  const NUMBER = /-?\d+(?:\.\d+)?/g;
  if (a.replace(NUMBER, "#") !== b.replace(NUMBER, "#")) return false;
  const [mine, theirs] = [a.match(NUMBER) ?? [], b.match(NUMBER) ?? []];
  return mine.every((number, i) => Math.abs(Number(number) - Number(theirs[i])) < UNSEEN);
}

/** How a module's pictures are saved: into the images/ of its folder in exercises/. */
export const savesTo = (moduleId: string) => savesInto(`exercises/${moduleId}/images`);

/**
 * How pictures are saved into a folder of the house. With `--check` on the command line nothing is written; what differs from the file
 * there is named, and the exit code is 1.
 */
export function savesInto(folder: string): (name: string, content: string | Uint8Array) => void {
  return (name, content) => {
    const file = join(repository, folder, name);
    const bytes = Buffer.from(typeof content === "string" ? `${content.trimEnd()}\n` : content);
    if (!process.argv.includes("--check")) {
      console.log(shortPath(saveFile(file, bytes)));
    } else if (!existsSync(file) || !looksAlike(bytes, readFileSync(file))) {
      console.error(`${shortPath(file)} is not what its script draws.`);
      process.exitCode = 1;
    }
  };
}
