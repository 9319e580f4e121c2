/** The pictures of module 04. */
import { loadSample } from "#data";
import { cat } from "#engine";
import { imagePng } from "#engine/plot.ts";
import { BLUE, cell, INK, numbers, page, RED, rule, savesTo, table, words } from "./drawing.ts";

const save = savesTo("04-broadcasting");

const GREY = "#777777";

/** How a number looks: one that is there, is only read again, is missing, or clashes; and one that is marked. */
const LOOKS = {
  there: { stroke: INK, color: INK },
  again: { fill: "#e4eafb", stroke: BLUE, color: BLUE, dashed: true },
  missing: { stroke: BLUE, color: BLUE, dashed: true },
  clash: { fill: "#fbe6e9", stroke: RED, color: RED },
  marked: { fill: "#fdf0d5", stroke: "#b07d12", color: INK },
} as const;

const lookOf = (name: keyof typeof LOOKS) => ({ ...LOOKS[name], thick: 1.5, round: 4, size: 15 });

/** Pairs of shapes and what comes of them. A length is read again (~), missing (?), or clashes (!). */
const SHAPES = [
  ["pictures and one picture", "1010 28 28", "1? 28 28", "1010 28 28"],
  ["a column and a row", "5 1~", "1~ 4", "5 4"],
  ["these don't fit", "2 3!", "1? 2!", "error"],
];
const SIGNS = { "~": "again", "?": "missing", "!": "clash" } as const;

/** Three pairs of shapes under each other, aligned at the right: two that fit, and one that doesn't. */
function aligned(): string {
  const [wide, high] = [62, 38];
  const parts: string[] = [];
  const shape = (lengths: string, x: number, y: number): void => {
    for (const [i, length] of lengths.split(" ").entries()) {
      const look = lookOf(SIGNS[length.at(-1) as keyof typeof SIGNS] ?? "there");
      parts.push(cell(x + i * wide, y, wide - 3, high - 3, Number.parseInt(length, 10), look));
    }
  };
  let x = 24;
  for (const [title = "", first = "", second = "", result = ""] of SHAPES) {
    const width = first.split(" ").length * wide;
    parts.push(words(x, 30, title, { bold: true }));
    shape(first, x, 47.5);
    shape(second, x, 91.5);
    parts.push(rule(x, 138, width - 3, GREY));
    if (result !== "error") shape(result, x, 147.5);
    else
      parts.push(words(x + width / 2, 171, result, { anchor: "middle", size: 16, bold: true, color: RED }));
    x += width + 56;
  }
  const legend = (at: number, look: keyof typeof LOOKS, content: string): string =>
    `${cell(at, 213, 28, 22, 1, lookOf(look))}\n${words(at + 38, 229, content, { size: 13, color: GREY })}`;
  return page(
    x - 56 + 24,
    250,
    "Three pairs of shapes, aligned at the right",
    ...parts,
    legend(24, "again", "stretches"),
    legend(150, "missing", "an axis that is missing counts as 1, and stretches"),
  );
}

/** A table of these numbers with its title above and a note below. */
function titled(
  [title, note]: readonly [string, string],
  rows: readonly (readonly number[])[],
  [x, y, side]: readonly [number, number, number],
  isMarked: (row: number, column: number) => keyof typeof LOOKS,
): string[] {
  return [
    words(x, 30, title),
    table(rows, { x, y, side }, (_, row, column) => lookOf(isMarked(row, column))),
    note === "" ? "" : words(x, y + rows.length * side + 22, note, { size: 13, color: GREY }),
  ];
}

/** A column and a row, each stretched to a table, and their difference. */
function stretched(): string {
  const column = numbers("50 50 50 50 / 60 60 60 60 / 70 70 70 70");
  const row = numbers("1 2 3 4 / 1 2 3 4 / 1 2 3 4");
  const difference = column.map((line, r) => line.map((value, c) => value - row[r]![c]!));
  const [first, second, third] = [24, 266, 508];
  const sign = { anchor: "middle", size: 24 } as const;
  return page(
    third + 4 * 46 + 24,
    222,
    "A column minus a row: both stretch to a table of three rows and four columns",
    ...titled(["a column, (3, 1)", "strides 1, 0"], column, [first, 46, 46], (_, c) =>
      c === 0 ? "there" : "again",
    ),
    words(second - 29, 123, "−", sign),
    ...titled(["a row, (1, 4)", "strides 0, 1"], row, [second, 46, 46], (r) => (r === 0 ? "there" : "again")),
    words(third - 29, 123, "=", sign),
    ...titled(["their difference, (3, 4)", "twelve new numbers"], difference, [third, 46, 46], () => "there"),
  );
}

/** One cell of a matrix product, and the row and the column that it comes from. */
function product(): string {
  const a = numbers("1 2 3 / 4 5 6");
  const b = numbers("10 20 / 30 40 / 50 60");
  const terms = (row: number, column: number) => a[row]!.map((value, k) => [value, b[k]![column]!] as const);
  const sum = (row: number, column: number) => terms(row, column).reduce((total, [x, y]) => total + x * y, 0);
  const c = [0, 1].map((row) => [0, 1].map((column) => sum(row, column)));
  const mark = (isMarked: boolean) => (isMarked ? "marked" : "there");
  const [first, second, third] = [24, 222, 372];
  const sign = { anchor: "middle", size: 20 } as const;
  const worked = terms(0, 1).map(([x, y]) => `${x}·${y}`);
  return page(
    third + 2 * 48 + 60,
    234,
    "One number of a matrix product comes from one row and one column",
    ...titled(["a, (2, 3)", ""], a, [first, 70, 48], (r) => mark(r === 0)),
    words(second - 27, 124, "@", sign),
    ...titled(["b, (3, 2)", ""], b, [second, 46, 48], (_, column) => mark(column === 1)),
    words(third - 27, 124, "=", sign),
    ...titled(["a @ b, (2, 2)", ""], c, [third, 70, 48], (r, column) => mark(r === 0 && column === 1)),
    words(first, 216, `${worked.join(" + ")} = ${sum(0, 1)}`, { size: 15 }),
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
