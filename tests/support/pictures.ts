/**
 * Pictures as inputs of trials: matrices, unpacked pictures, PNG files. They are small and rarely square, so that an answer that mixes up
 * rows and columns, or only fits 28 x 28, goes wrong on them; and their bytes may lie in the middle of a longer piece of memory.
 */
import fc from "fast-check";
import { PNG } from "pngjs";
import { type Kind, type Trait, trait } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { seeCalls } from "./calls.ts";

/**
 * Intensities: any of the 256, and often those at which one stumbles.
 *
 * @param usual pixels that a person would choose; 10, 20, 30, ... unless told
 */
export function intensities(usual = Array.from({ length: 25 }, (_, i) => 10 + 10 * i)): Kind<number> {
  return {
    plans: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 255 }) },
      { weight: 3, arbitrary: fc.constantFrom(0, 255, 0, 255, 1, 254, 127, 128) },
    ),
    make: (value) => value,
    show: String,
    plain: (i) => usual[i % usual.length] ?? 10,
    simpler: (value) => (usual.includes(value) ? [] : [...usual.slice(0, 2), 200]),
    traits: [
      trait("is 0", (value) => value === 0),
      trait("is 255", (value) => value === 255),
      trait("is 0 or 255", (value) => value === 0 || value === 255),
      trait("is neither 0 nor 255", (value) => value > 0 && value < 255),
    ],
  };
}

/** The bytes of one pixel: red, green, blue, and alpha where there is one. */
type Bytes = readonly number[];

const isOpaque = ([, , , alpha = 255]: Bytes): boolean => alpha === 255;

function bytes(plans: fc.Arbitrary<Bytes>, plain: (i: number) => Bytes): Kind<Bytes> {
  const usual = Array.from({ length: 16 }, (_, i) => plain(i));
  return {
    plans,
    make: (pixel) => [...pixel],
    show: (pixel) => pixel.join(" "),
    plain,
    *simpler(pixel) {
      if (!isOpaque(pixel)) yield pixel.with(3, 255);
      if (!usual.some((one) => String(one) === String(pixel))) yield* usual.slice(0, 2);
    },
    traits: [
      trait("isn't opaque (its alpha is below 255)", (pixel) => !isOpaque(pixel)),
      trait("is fully transparent (its alpha is 0)", ([, , , alpha]) => alpha === 0),
      trait("has a 255 among its colours", (pixel) => pixel.slice(0, 3).includes(255)),
    ],
  };
}

const any = intensities().plans;
const alpha = fc.oneof(
  { weight: 8, arbitrary: fc.constant(255) },
  { weight: 1, arbitrary: fc.constantFrom(0, 128, 200) },
);

const tens = (i: number): number => 10 + 10 * (i % 24);

/** Grey pixels with alpha: red, green and blue are equal. */
export const greys = bytes(
  fc.tuple(any, alpha).map(([grey, a]) => [grey, grey, grey, a]),
  (i) => [tens(i), tens(i), tens(i), 255],
);

/** Grey pixels, as a grey file keeps them. */
export const opaqueGreys = bytes(
  any.map((grey) => [grey, grey, grey, 255]),
  (i) => [tens(i), tens(i), tens(i), 255],
);

/** Pixels of all colours, with alpha. */
export const colours = bytes(
  fc.oneof({ weight: 6, arbitrary: fc.tuple(any, any, any, alpha) }, greys.plans),
  (i) => [200 + i, 100 + i, 50 + i, 255],
);

/** Colours whose weighed sum lies just below or above a half: a weight that is only nearly right shows there. */
const NEAR_A_HALF = ["0 207 35", "10 207 0", "22 249 147", "175 12 238", "241 24 161"].map((text) =>
  text.split(" ").map(Number),
);

/** Red, green and blue. */
export const opaqueColours = bytes(
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(any, any, any) },
    fc.constantFrom(...NEAR_A_HALF),
    any.map((grey) => [grey, grey, grey]),
  ),
  (i) => [200 + i, 100 + i, 50 + i],
);

/** Rows of equal length. */
export type Grid<Plan> = Plan[][];

export const widthOf = (grid: Grid<unknown>): number => grid[0]?.length ?? 0;

/** Tables of one to four rows and columns; now and then thin ones, longer or wider than a digit. */
export function grids<Plan, Value>(of: Kind<Plan, Value>): Kind<Grid<Plan>, Value[][]> {
  const size = fc.constantFrom(1, 2, 2, 3, 4);
  const sizes = fc.oneof(
    { weight: 10, arbitrary: fc.tuple(size, size) },
    { weight: 1, arbitrary: fc.constantFrom<[number, number]>([1, 30], [30, 1]) },
  );
  const row = (length: number) => fc.array(of.plans, { minLength: length, maxLength: length });
  const plainOf = (height: number, width: number): Plan[][] =>
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => of.plain(r * width + c)),
    );
  return {
    plans: sizes.chain(([height, width]) => fc.array(row(width), { minLength: height, maxLength: height })),
    make: (grid) => grid.map((line) => line.map((one) => of.make(one))),
    show: (grid) => `[${grid.map((line) => `[${line.map((one) => of.show(one)).join(", ")}]`).join(", ")}]`,
    plain: (i) => plainOf(2, 2 + i),
    *simpler(grid) {
      const [height, width] = [grid.length, widthOf(grid)];
      const plain = plainOf(height, width);
      yield plain;
      if (height > 1) yield* grid.map((_, r) => grid.toSpliced(height - 1 - r, 1));
      if (width > 1)
        yield* plain[0]?.map((_, c) => grid.map((line) => line.toSpliced(width - 1 - c, 1))) ?? [];
      for (const [r, line] of grid.entries()) {
        for (const [c, one] of line.entries()) {
          for (const next of [plain[r]?.[c] as Plan, ...of.simpler(one)])
            yield grid.with(r, line.with(c, next));
        }
      }
    },
    traits: [
      trait("isn't square", (grid) => grid.length !== widthOf(grid)),
      trait("has two rows or more", (grid) => grid.length > 1),
      trait("has two columns or more", (grid) => widthOf(grid) > 1),
      trait("has more than 28 rows or columns", (grid) => Math.max(grid.length, widthOf(grid)) > 28),
      ...of.traits.flatMap(({ says, holds }): Trait<Grid<Plan>>[] => [
        { says: (it) => says(`a pixel of ${it}`), holds: (grid) => grid.flat().some(holds) },
        {
          says: (it) => says(`the first pixel of ${it}`),
          holds: (grid) => grid.flat().slice(0, 1).some(holds),
        },
      ]),
    ],
  };
}

/** Pictures as the learner knows them: rows of intensities. */
export const matrices = (usual?: number[]): Kind<Grid<number>, number[][]> => grids(intensities(usual));

/** In memory of their own, in the middle of a longer piece, or (for files) in a Buffer. */
type Storage = "alone" | "a part" | "a Buffer";

/** What a picture, or a file, is made from, and where its bytes lie. */
export interface StoredPlan {
  readonly pixels: Grid<Bytes>;
  readonly storage: Storage;
}

/** The same bytes, stored in this way. */
function storedAs(storage: Storage, own: Uint8Array): Uint8Array {
  if (storage === "alone") return own;
  if (storage === "a Buffer") return bufferOf(own);
  const memory = new Uint8Array(own.length + 24).fill(77);
  memory.set(own, 9);
  return memory.subarray(9, 9 + own.length);
}

const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);

const bytesOf = (pixels: Grid<Bytes>): Uint8Array => Uint8Array.from(pixels.flat(2));

function stored<Value>(
  pixel: Kind<Bytes>,
  storages: readonly Storage[],
  make: (plan: StoredPlan) => Value,
  show: (plan: StoredPlan) => string,
): Kind<StoredPlan, Value> {
  const grid = grids(pixel);
  return {
    plans: fc.record({ pixels: grid.plans, storage: fc.constantFrom(...storages) }),
    make,
    show: (plan) => `${show(plan)}${plan.storage === "alone" ? "" : ` (${STORED[plan.storage]})`}`,
    plain: (i) => ({ pixels: grid.plain(i), storage: "alone" }),
    *simpler({ pixels, storage }) {
      if (storage !== "alone") yield { pixels, storage: "alone" };
      for (const one of grid.simpler(pixels)) yield { pixels: one, storage };
    },
    traits: [
      { says: (it) => `${it} is part of a longer memory`, holds: ({ storage }) => storage === "a part" },
      { says: (it) => `${it} is no Buffer`, holds: ({ storage }) => storage !== "a Buffer" },
      ...grid.traits.map(
        ({ says, holds }): Trait<StoredPlan> => ({
          says: () => says("the picture"),
          holds: ({ pixels }) => holds(pixels),
        }),
      ),
    ],
  };
}

const STORED = { "a part": "part of a longer memory", "a Buffer": "as a Buffer" };

/** Unpacked pictures, as pngjs hands them out: four bytes per pixel, row after row. */
export const pictures = (pixel: Kind<Bytes>) =>
  stored(
    pixel,
    ["alone", "alone", "alone", "a part"],
    ({ pixels, storage }) => {
      const data = bufferOf(storedAs(storage, bytesOf(pixels)));
      return { width: widthOf(pixels), height: pixels.length, data };
    },
    ({ pixels }) => {
      const data = pixels.flat().map(pixel.show).join("   ");
      return `{ width: ${widthOf(pixels)}, height: ${pixels.length}, data: ${data} }`;
    },
  );

function pngOf(pixels: Grid<Bytes>, isGrey: boolean): Uint8Array {
  const png = new PNG({ width: widthOf(pixels), height: pixels.length });
  png.data = Buffer.from(bytesOf(pixels));
  return new Uint8Array(PNG.sync.write(png, { colorType: isGrey ? 0 : 6 }));
}

/** PNG files with these pixels, in colours with alpha or in grey. */
export const pngFiles = (pixel: Kind<Bytes>, isGrey: boolean) =>
  stored(
    pixel,
    ["alone", "alone", "a part", "a Buffer"],
    ({ pixels, storage }) => storedAs(storage, pngOf(pixels, isGrey)),
    ({ pixels }) => {
      const rows = pixels.map(
        (row) => `[${row.map((one) => (isGrey ? one[0] : pixel.show(one))).join(", ")}]`,
      );
      return `the bytes of a PNG file of [${rows.join(", ")}]`;
    },
  );

/** Paints over a picture, as its owner may: all bytes become 7; a matrix gets one row more, and each row a shade of its own. */
export function paint(picture: unknown): void {
  if (!Array.isArray(picture)) return void (picture as Pick<PNG, "data">).data.fill(7);
  picture.push([...(picture[0] as number[])]);
  for (const [i, row] of (picture as number[][]).entries()) row.fill(25 * (1 + (i % 5)));
}

/** What `paint` does to a picture of this name, in words. */
export const painted = (name: string, picture: unknown): string =>
  Array.isArray(picture)
    ? `${name} got one row more, and its rows became 25, 50, ...`
    : `all bytes of ${name} became 7`;

/** Uses a function of a picture: twice, and again when the picture has been painted over. The `run` of a trial. */
export function onPicture(
  work: (...args: never[]) => unknown,
  made: Readonly<Record<string, unknown>>,
  see: See,
): void {
  const [[name, picture] = ["", undefined]] = Object.entries(made);
  const call = () => (work as (...args: unknown[]) => unknown)(...Object.values(made));
  const changed = painted(name, picture);
  seeCalls(see, call, { kept: { [name]: picture }, change: () => paint(picture), changed });
}

/** In some pictures (by the first red) all pixels of a row have the same red; grey ones stay as they are. */
export function withOneRed(row: readonly Bytes[]): Bytes[] {
  const [[first = 0, green] = []] = row;
  const isOne = first % 3 === 1 && first !== green;
  return row.map((colour) => (isOne ? colour.with(0, first) : colour));
}

/** Whether two pixels of a row have the same red, and differ in green or blue. */
export const hasOtherOfOneRed = (row: readonly Bytes[]): boolean =>
  new Set(row.map(String)).size > new Set(row.map(([red]) => red)).size;

export type Colours = (readonly number[])[][];

/** Whether red, green and blue are equal in every pixel. */
export const isGrey = (pixels: Colours) =>
  pixels.flat().every(([red, green, blue]) => red === green && red === blue);

/** Where the first pixel is grey, all are. */
export const greyThroughout = (pixels: Colours): Colours =>
  isGrey([pixels[0]?.slice(0, 1) ?? []])
    ? pixels.map((row) => row.map(([red = 0, , , ...alpha]) => [red, red, red, ...alpha]))
    : pixels;
