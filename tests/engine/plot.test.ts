/**
 * What the pictures hold. A chart is checked as the text it is: which paths, which words, which numbers beside the
 * axes. An image is decoded again and its pixels are compared.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { linspace, tensor, zeros } from "#engine";
import { imagePng, lineChart, saveFile } from "#engine/plot.ts";

/** The `d` of every drawn series: they are the paths with a thick stroke. */
function curvesOf(svg: string): string[] {
  return [...svg.matchAll(/<path d="([^"]*)"[^>]*stroke-width="2"/g)].map((match) => match[1]!);
}

/** The words of every text, in order. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]!);
}

/** Where a curve goes, in pixels. */
function placesOf(d: string): number[][] {
  return d
    .split(/[ML]/)
    .slice(1)
    .map((place) => place.split(",").map(Number));
}

const falling = { name: "loss", y: [8, 4, 2, 1] };

describe("lineChart", () => {
  test("draws one path for one series, through every point, left to right and top to bottom", () => {
    const [curve, ...more] = curvesOf(lineChart({ series: [falling] }));
    expect(more).toEqual([]);
    const places = placesOf(curve!);
    expect(places).toHaveLength(4);
    expect(places.map(([x]) => x!)).toEqual(places.map(([x]) => x!).toSorted((a, b) => a - b));
    expect(places.map(([, y]) => y!)).toEqual(places.map(([, y]) => y!).toSorted((a, b) => a - b));
  });

  test("keeps distances: equal steps on a linear axis, equal factors on a log axis", () => {
    const steps = (svg: string) => {
      const heights = placesOf(curvesOf(svg)[0]!).map(([, y]) => y!);
      return heights.slice(1).map((y, i) => y - heights[i]!);
    };
    const [first, second, third] = steps(lineChart({ series: [falling] }));
    expect(first! / second!).toBeCloseTo(2, 1);
    expect(second! / third!).toBeCloseTo(2, 1);
    const [one, two, three] = steps(lineChart({ y: { scale: "log" }, series: [falling] }));
    expect(two!).toBeCloseTo(one!, 0);
    expect(three!).toBeCloseTo(one!, 0);
  });

  test("says what the chart shows: title, labels, and the names from two series on", () => {
    const chart = { title: "Learning", x: { label: "epoch" }, y: { label: "share" }, series: [falling] };
    expect(textsOf(lineChart(chart))).toEqual(expect.arrayContaining(["Learning", "epoch", "share"]));
    expect(textsOf(lineChart(chart))).not.toContain("loss");
    const both = lineChart({ ...chart, series: [falling, { name: "accuracy", y: [1, 2, 4, 8] }] });
    expect(textsOf(both)).toEqual(expect.arrayContaining(["loss", "accuracy"]));
    expect(new Set(both.match(/stroke="#(?!e8|99|ff)[0-9a-f]{6}"/g)).size).toBe(2);
  });

  test("writes round numbers beside the axes, and whole ones where things are counted", () => {
    const texts = textsOf(lineChart({ series: [{ name: "a", y: [0.11, 0.97] }] }));
    expect(texts).toEqual(expect.arrayContaining(["0.2", "0.4", "0.6", "0.8", "1.0"]));
    expect(texts.filter((text) => /^[01]$/.test(text))).toEqual(["0", "1"]);
    expect(textsOf(lineChart({ y: { scale: "log" }, series: [{ name: "a", y: [3, 30000] }] }))).toEqual(
      expect.arrayContaining(["1", "10", "100", "1,000", "10,000", "100,000"]),
    );
  });

  test("takes tensors, typed arrays and lists alike", () => {
    const x = linspace(-2, 2, 9);
    const fromTensors = lineChart({ series: [{ name: "relu", x, y: x.relu() }] });
    const lists = { x: x.tolist() as number[], y: Float32Array.from(x.relu().tolist() as number[]) };
    expect(lineChart({ series: [{ name: "relu", ...lists }] })).toBe(fromTensors);
  });

  test("draws points as dots, one each", () => {
    const svg = lineChart({ series: [{ ...falling, draw: "points" }] });
    expect(curvesOf(svg)).toEqual([]);
    expect(svg.match(/<circle/g)).toHaveLength(4);
    const both = lineChart({ series: [{ ...falling, draw: "both" }] });
    expect(curvesOf(both)).toHaveLength(1);
    expect(both.match(/<circle/g)).toHaveLength(4);
  });

  test("leaves a gap where a loss is not finite, and never writes NaN", () => {
    const svg = lineChart({ series: [{ name: "loss", y: [1, 2, Number.NaN, 4, Number.POSITIVE_INFINITY] }] });
    expect(curvesOf(svg)[0]!.match(/M/g)).toHaveLength(2);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("draws a constant series and a single point without dividing by zero", () => {
    for (const y of [[3, 3, 3], [0], [-5]]) {
      expect(lineChart({ series: [{ name: "flat", y }] })).not.toMatch(/NaN|Infinity/);
    }
    expect(lineChart({ y: { scale: "log" }, series: [{ name: "flat", y: [3] }] })).not.toMatch(/NaN/);
  });

  test("shows the range asked for", () => {
    const series = [{ name: "a", y: [0.2, 5, 0.4] }];
    const texts = textsOf(lineChart({ y: { range: [0, 1] }, series }));
    expect(texts).toEqual(expect.arrayContaining(["0.0", "1.0"]));
    expect(texts).not.toContain("5");
  });

  test("makes text safe", () => {
    const svg = lineChart({ title: 'a < b & "c"', series: [falling] });
    expect(svg).toContain("a &lt; b &amp; &quot;c&quot;");
  });

  test("comes out the same every time, on a white page", () => {
    expect(lineChart({ series: [falling] })).toBe(lineChart({ series: [falling] }));
    expect(lineChart({ series: [falling] })).toContain('<rect width="640" height="400" fill="#ffffff"/>');
  });

  test("bad input: the error says what is wrong", () => {
    const draw =
      (series: object[], rest: object = {}) =>
      () =>
        lineChart({ ...rest, series } as never);
    expect(draw([])).toThrow("needs at least one series");
    expect(draw([{ name: "a", x: [1, 2], y: [1] }])).toThrow('series "a" has 2 x and 1 y');
    expect(draw([{ name: "a", y: [Number.NaN] }])).toThrow("no finite number");
    expect(draw([{ name: "a", y: [1, "2"] }])).toThrow("found 2 at place 1");
    expect(draw([{ name: "a", y: [] }])).toThrow("found none");
    expect(draw([{ name: "a", y: [1, 0] }], { y: { scale: "log" } })).toThrow("only numbers above 0");
    expect(draw([falling], { x: { range: [3, 1] } })).toThrow(
      "x.range must go from a number to a larger one",
    );
  });
});

describe("imagePng", () => {
  /** The grey values (the red ones) of a picture, row by row. */
  const greys = (png: PNG) =>
    Array.from({ length: png.height }, (_, row) =>
      Array.from({ length: png.width }, (_, column) => png.data[4 * (row * png.width + column)]!),
    );

  test("makes a square of equal pixels from each number; ink is dark on light", () => {
    const png = PNG.sync.read(imagePng([[0, 255]], { scale: 2, range: [0, 255] }));
    expect(greys(png)).toEqual([
      [255, 255, 0, 0],
      [255, 255, 0, 0],
    ]);
    const grey = PNG.sync.read(imagePng([[0, 255]], { scale: 1, palette: "grey" }));
    expect(greys(grey)).toEqual([[0, 255]]);
  });

  test("stretches the colours over the numbers, or over the range given", () => {
    const matrix = tensor([[1, 2, 3]]);
    expect(greys(PNG.sync.read(imagePng(matrix, { scale: 1, palette: "grey" })))).toEqual([[0, 128, 255]]);
    const cut = { scale: 1, palette: "grey", range: [2, 4] } as const;
    expect(greys(PNG.sync.read(imagePng(matrix, cut)))).toEqual([[0, 0, 128]]);
  });

  test("shows the sign of weights: blue below 0, white at 0, red above", () => {
    const { data } = PNG.sync.read(imagePng(tensor([[-1, 0, 2]]), { scale: 1, palette: "diverging" }));
    const [[red, , blue], [r0, g0, b0], [red2, , blue2]] = [0, 4, 8].map((at) => [
      ...data.slice(at, at + 3),
    ]) as [number[], number[], number[]];
    expect(blue!).toBeGreaterThan(red!);
    expect([r0, g0, b0]).toEqual([255, 255, 255]);
    expect(red2!).toBeGreaterThan(blue2!);
  });

  test("draws numbers that are all equal", () => {
    expect(greys(PNG.sync.read(imagePng(zeros(1, 2), { scale: 1, palette: "diverging" })))).toEqual([
      [255, 255],
    ]);
    expect(greys(PNG.sync.read(imagePng([[7]], { scale: 1 })))).toEqual([[255]]);
  });

  test("lays several images out as tiles", () => {
    const png = PNG.sync.read(imagePng(zeros(5, 3, 2), { scale: 10, columns: 3 }));
    expect([png.width, png.height]).toEqual([3 * 20 + 2 * 4, 2 * 30 + 4]);
    const square = PNG.sync.read(imagePng(zeros(9, 2, 2), { scale: 1 }));
    expect([square.width, square.height]).toEqual([3 * 2 + 2 * 4, 3 * 2 + 2 * 4]);
  });

  test("reads a view as it is seen", () => {
    const matrix = tensor([
      [0, 1],
      [2, 3],
    ]);
    const options = { scale: 1, palette: "grey" } as const;
    expect(greys(PNG.sync.read(imagePng(matrix.t(), options)))).toEqual([
      [0, 170],
      [85, 255],
    ]);
  });

  test("bad input: the error says what is wrong", () => {
    expect(() => imagePng(zeros(784))).toThrow(
      "needs shape (height, width) or (n, height, width), got (784)",
    );
    expect(() => imagePng(zeros(784, 1))).toThrow("did you mean view(28, 28)?");
    expect(() => imagePng([[1, 2], [3]])).toThrow("2 numbers in row 0 and 1 in row 1");
    expect(() => imagePng([])).toThrow("equally long rows");
    expect(() => imagePng([[1, Number.NaN]])).toThrow("row 0, column 1 holds NaN");
    expect(() => imagePng([[1]], { scale: 0.5 })).toThrow("scale must be a whole number");
    expect(() => imagePng([[1]], { palette: "rainbow" as never })).toThrow("only ink, grey, diverging");
    expect(() => imagePng([[1]], { range: [1, 0] })).toThrow("range must go from a number to a larger one");
  });
});

describe("saveFile", () => {
  test("makes the folder and says where the file is", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "digit-by-digit-"));
    try {
      const file = saveFile(path.join(folder, "new", "chart.svg"), "<svg/>");
      expect(file).toBe(path.relative(process.cwd(), path.join(folder, "new", "chart.svg")));
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, "utf8")).toBe("<svg/>");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
