/**
 * The pictures of module 04: `node --import tsx kit/pictures/04-broadcasting.ts` writes them anew, the same byte for
 * byte.
 */
import { loadSample } from "#data";
import { cat } from "#engine";
import { element, text } from "#engine/plot/svg.ts";
import { imagePng } from "#engine/plot.ts";
import { INK, page, savesTo } from "./drawing.ts";

const save = savesTo("04-broadcasting");

const GREY = "#777777";
const BLUE = "#4269d0";
const RED = "#d1495b";
const MIDDLE = { "text-anchor": "middle" };

/** How a cell looks: a number that is there, one that is only read again, one that is missing, or one that clashes. */
type Look = "there" | "again" | "missing" | "clash" | "marked";

const LOOKS: Record<Look, { fill: string; stroke: string; color: string; dashed?: boolean }> = {
  there: { fill: "#ffffff", stroke: INK, color: INK },
  again: { fill: "#e4eafb", stroke: BLUE, color: BLUE, dashed: true },
  missing: { fill: "#ffffff", stroke: BLUE, color: BLUE, dashed: true },
  clash: { fill: "#fbe6e9", stroke: RED, color: RED },
  marked: { fill: "#fdf0d5", stroke: "#b07d12", color: INK },
};

/** A box with something written in it. */
function cell(x: number, y: number, width: number, height: number, content: string, look: Look): string {
  const { fill, stroke, color, dashed } = LOOKS[look];
  const style = { fill, stroke, "stroke-width": 1.5, "stroke-dasharray": dashed ? "4 3" : undefined, rx: 4 };
  return [
    element("rect", { x: x + 1.5, y: y + 1.5, width: width - 3, height: height - 3, ...style }),
    text(x + width / 2, y + height / 2 + 5, content, { ...MIDDLE, "font-size": 15, fill: color }),
  ].join("\n");
}

type Length = readonly [content: string, look: Look];

/** Three pairs of shapes under each other, aligned at the right: two that fit, and one that doesn't. */
function aligned(): string {
  const there = (length: number): Length => [String(length), "there"];
  const stretches: Length = ["1", "again"];
  const missing: Length = ["1", "missing"];
  const examples: {
    title: string;
    rows: readonly (readonly Length[])[];
    result: readonly Length[] | string;
  }[] = [
    {
      title: "pictures and one picture",
      rows: [
        [there(1010), there(28), there(28)],
        [missing, there(28), there(28)],
      ],
      result: [there(1010), there(28), there(28)],
    },
    {
      title: "a column and a row",
      rows: [
        [there(5), stretches],
        [stretches, there(4)],
      ],
      result: [there(5), there(4)],
    },
    {
      title: "these don't fit",
      rows: [
        [
          ["2", "there"],
          ["3", "clash"],
        ],
        [
          ["1", "missing"],
          ["2", "clash"],
        ],
      ],
      result: "error",
    },
  ];
  const [wide, high] = [62, 38];
  const parts: string[] = [];
  let x = 24;
  for (const { title, rows, result } of examples) {
    const width = rows[0]!.length * wide;
    parts.push(text(x, 30, title, { "font-size": 14, "font-weight": 600, fill: INK }));
    const row = (lengths: readonly Length[], y: number): void => {
      for (const [i, [content, look]] of lengths.entries()) {
        parts.push(cell(x + i * wide, y, wide, high, content, look));
      }
    };
    rows.forEach((lengths, i) => void row(lengths, 46 + i * (high + 6)));
    const line = 46 + 2 * (high + 6) + 4;
    parts.push(element("path", { d: `M${x} ${line} H${x + width}`, stroke: GREY, "stroke-width": 1.5 }));
    if (typeof result === "string") {
      const style = { ...MIDDLE, "font-size": 16, "font-weight": 600, fill: RED };
      parts.push(text(x + width / 2, line + 30, result, style));
    } else row(result, line + 8);
    x += width + 56;
  }
  const legend = (at: number, look: Look, content: string): string =>
    [cell(at, 212, 30, 24, "1", look), text(at + 38, 229, content, { "font-size": 13, fill: GREY })].join(
      "\n",
    );
  return page(
    x - 56 + 24,
    250,
    "Three pairs of shapes, aligned at the right",
    ...parts,
    legend(24, "again", "stretches"),
    legend(150, "missing", "an axis that is missing counts as 1, and stretches"),
  );
}

/** A column and a row, each stretched to a table, and their difference. */
function stretched(): string {
  const column = [50, 60, 70];
  const row = [1, 2, 3, 4];
  const [side, gap] = [46, 58];
  const [left, top] = [24, 46];
  const second = left + 4 * side + gap;
  const third = second + 4 * side + gap;
  const parts: string[] = [];
  for (const [r, a] of column.entries()) {
    for (const [c, b] of row.entries()) {
      const y = top + r * side;
      const put = (x: number, content: number, look: Look): void => {
        parts.push(cell(x + c * side, y, side, side, String(content), look));
      };
      put(left, a, c === 0 ? "there" : "again");
      put(second, b, r === 0 ? "there" : "again");
      put(third, a - b, "there");
    }
  }
  const title = { "font-size": 14, fill: INK };
  const sign = { ...MIDDLE, "font-size": 24, fill: INK };
  const middle = top + 1.5 * side + 8;
  const note = { "font-size": 13, fill: GREY };
  const below = top + 3 * side + 22;
  return page(
    third + 4 * side + 24,
    below + 16,
    "A column minus a row: both stretch to a table of three rows and four columns",
    text(left, 30, "a column, (3, 1)", title),
    text(second, 30, "a row, (1, 4)", title),
    text(third, 30, "their difference, (3, 4)", title),
    ...parts,
    text(second - gap / 2, middle, "−", sign),
    text(third - gap / 2, middle, "=", sign),
    text(left, below, "strides 1, 0", note),
    text(second, below, "strides 0, 1", note),
    text(third, below, "twelve new numbers", note),
  );
}

/** One cell of a matrix product, and the row and the column that it comes from. */
function product(): string {
  const a = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const b = [
    [10, 20],
    [30, 40],
    [50, 60],
  ];
  const [side, gap] = [48, 54];
  const [top, left] = [46, 24];
  const second = left + 3 * side + gap;
  const third = second + 2 * side + gap;
  const down = (rows: number): number => top + ((3 - rows) * side) / 2;
  const matrix = (m: number[][], x: number, marked: (r: number, c: number) => boolean): string[] =>
    m.flatMap((line, r) =>
      line.map((value, c) =>
        cell(
          x + c * side,
          down(m.length) + r * side,
          side,
          side,
          String(value),
          marked(r, c) ? "marked" : "there",
        ),
      ),
    );
  const c = a.map((line) =>
    [0, 1].map((column) => line.reduce((sum, value, k) => sum + value * b[k]![column]!, 0)),
  );
  const title = { "font-size": 14, fill: INK };
  const sign = { ...MIDDLE, "font-size": 20, fill: INK };
  const middle = top + 1.5 * side + 6;
  const [one, two, three] = [b[0]![1], b[1]![1], b[2]![1]];
  return page(
    third + 2 * side + 60,
    top + 3 * side + 44,
    "One number of a matrix product comes from one row and one column",
    text(left, 30, "a, (2, 3)", title),
    text(second, 30, "b, (3, 2)", title),
    text(third, 30, "a @ b, (2, 2)", title),
    ...matrix(a, left, (r) => r === 0),
    ...matrix(b, second, (_, column) => column === 1),
    ...matrix(c, third, (r, column) => r === 0 && column === 1),
    text(second - gap / 2, middle, "@", sign),
    text(third - gap / 2, middle, "=", sign),
    text(left, top + 3 * side + 26, `1·${one} + 2·${two} + 3·${three} = ${c[0]![1]}`, {
      "font-size": 15,
      fill: INK,
    }),
  );
}

const { train, valid } = await loadSample();
const ideal = train.threes.mean(0).view(1, 28, 28);
const several = cat([valid.threes.slice(0, 0, 3), valid.sevens.slice(0, 0, 3)]);
const rows = cat([several, ideal.expand(6, 28, 28), several.sub(ideal)]);

save("aligned.svg", aligned());
save("stretched.svg", stretched());
save("subtracted.png", imagePng(rows, { palette: "diverging", range: [-1, 1], scale: 4, columns: 6 }));
save("product.svg", product());
