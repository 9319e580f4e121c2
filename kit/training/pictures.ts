/** What a model has become, as pictures (PNG): what it looks for, what its filters find, and where it goes wrong. */
import { cat, noGrad, stack, type Tensor, tensor } from "#engine";
import { imagePng } from "#engine/plot.ts";
import { type DigitSets, inOrder, type Model, type Task } from "./runs.ts";

/** The validation images with what a model said about them. */
type Read = ReturnType<typeof readAll>;

/** How many of the worst mistakes are shown, at most. */
const WORST = 24;

/** All pictures of a trained model, each by what it shows in a word or two: that is also the end of its file's name. */
export function picturesOf(model: Model, { confusion }: Task, { valid }: DigitSets): Map<string, Buffer> {
  const pictures = new Map<string, Buffer>();
  const weights = model.weightImages();
  if (model.featureMaps) {
    pictures.set("filters", imagePng(weights, { palette: "diverging", scale: 32, columns: 5 }));
    pictures.set("feature maps", mapsPicture(model.featureMaps, valid));
  } else pictures.set("weights", weightsPicture(weights));
  if (confusion === undefined) return pictures;
  const read = readAll(model, valid);
  const wrong = worstOf(read);
  pictures.set("confusion matrix", confusionPicture(confusion(read.actual, read.predicted, 10)));
  if (wrong.length > 0) pictures.set("worst mistakes", mistakesPicture(read, wrong));
  return pictures;
}

/** One unit large, or many as tiles. Red speaks for it (for a three, where there is one unit), blue against it. */
function weightsPicture(images: Tensor): Buffer {
  const [units = 1] = images.shape;
  return imagePng(images, {
    palette: "diverging",
    scale: units === 1 ? 12 : 4,
    columns: units > 36 ? 10 : 6,
  });
}

/** The first image of each digit, and beside it what each filter finds there. */
function mapsPicture(featureMaps: (image: Tensor) => Tensor, { x, y }: DigitSets["valid"]): Buffer {
  const labels = y.tolist() as number[];
  const rows = Array.from({ length: 10 }, (_, digit) => {
    const image = x.select(0, labels.indexOf(digit));
    const maps = featureMaps(image);
    return cat([image.view(1, 28, 28), maps.div(maps.max().clamp(1e-6))]);
  });
  return imagePng(cat(rows), { scale: 3, columns: rows[0]!.shape[0]!, range: [0, 1] });
}

function readAll(model: Model, valid: DigitSets["valid"]) {
  const logits = noGrad(() => cat(Array.from(inOrder(valid, 1000), ([images]) => model.predict(images))));
  const right = logits.gather(1, valid.y.unsqueeze(1)).squeeze(1);
  return {
    images: valid.x.view(-1, 28, 28),
    actual: valid.y,
    predicted: logits.argmax(1),
    // How little the model believed in the right class: its cross-entropy, one number for each image.
    losses: logits.logSumExp(1).sub(right),
  };
}

/** Where the images stand that were taken for something else: the worst mistakes first. */
function worstOf({ actual, predicted, losses }: Read): number[] {
  const isRight = predicted.eq(actual).tolist() as boolean[];
  const worstFirst = losses.sort(0, { descending: true }).indices.tolist() as number[];
  return worstFirst.filter((i) => !isRight[i]).slice(0, WORST);
}

/** Each with a line below it: "4>9" is a 4 that was taken for a 9. */
function mistakesPicture({ images, actual, predicted }: Read, wrong: readonly number[]): Buffer {
  const tiles = wrong.map((i) => {
    const below = blank(8, 28);
    write(below, `${actual.select(0, i).item()}>${predicted.select(0, i).item()}`, 2, 8);
    return cat([images.select(0, i), tensor(below)]);
  });
  return imagePng(stack(tiles), { scale: 3, columns: 6, range: [0, 1] });
}

/** Height and width of one place of the confusion matrix. */
const [HIGH, WIDE] = [9, 17];

/** A row for each digit that there is, a column for each that was said. The more often a mistake was made, the darker. */
function confusionPicture(matrix: Tensor): Buffer {
  const counts = matrix.tolist() as number[][];
  const most = Math.max(1, ...counts.flatMap((row, a) => row.filter((_, p) => p !== a)));
  const rows = blank(HIGH * (counts.length + 1), WIDE * (counts.length + 1));
  for (const [a, row] of counts.entries()) {
    write(rows, String(a), HIGH * (a + 1) + 2, 7);
    write(rows, String(a), 2, WIDE * (a + 1) + 7);
    for (const [p, count] of row.entries()) {
      const [top, left] = [HIGH * (a + 1), WIDE * (p + 1)];
      const shade = a === p ? 0 : (0.6 * count) / most;
      for (let i = 0; i < HIGH; i++) rows[top + i]!.fill(shade, left, left + WIDE);
      if (count > 0) write(rows, String(count).padStart(4), top + 2, left + 1);
    }
  }
  return imagePng(rows, { scale: 4, range: [0, 1] });
}

const blank = (height: number, width: number): number[][] =>
  Array.from({ length: height }, () => new Array<number>(width).fill(0));

/** Signs of 3 by 5 pixels: a digit from 0 to 7 for each row, whose three bits are the row's pixels. */
const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["75557", "26227", "71747", "71717", "55711", "74717", "74757", "71111", "75757", "75717"].entries(),
  ),
  ">": "42124",
};

/** Writes a text into a picture; what has no sign is a space. */
function write(rows: number[][], text: string, top: number, left: number): void {
  for (const [i, sign] of [...text].entries())
    for (const [row, bits] of [...(SIGNS[sign] ?? "")].entries())
      for (const column of [0, 1, 2])
        if ((Number(bits) & (4 >> column)) !== 0) rows[top + row]![left + 4 * i + column] = 1;
}
