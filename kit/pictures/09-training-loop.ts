/** The pictures of module 09. */
import { stack, type Tensor } from "#engine";
import { imagePng, lineChart } from "#engine/plot.ts";
import {
  digits,
  inBatches,
  publishedRow,
  publishedScore,
  publishedStart,
  runEpoch,
} from "../../tests/support/digits.ts";
import { savesTo } from "./drawing.ts";

const save = savesTo("09-training-loop");

const real = await digits();
const batches = { train: inBatches(real.train), valid: inBatches(real.valid) };
const square = (weights: Tensor): Tensor => weights.detach().clone().view(28, 28);

/** The linear run: its score at the start and after each epoch, and its weights before and after. */
const params = publishedStart();
const before = square(params[0]);
const scores = [publishedScore(batches.valid, params)];
for (let epoch = 1; epoch < publishedRow.length; epoch++) {
  runEpoch(batches.train, params);
  scores.push(publishedScore(batches.valid, params));
}
const after = square(params[0]);

save(
  "accuracy.svg",
  lineChart({
    title: "A linear model learns 3s and 7s",
    x: { label: "epochs" },
    y: { label: "accuracy on the validation images", range: [0.5, 1] },
    series: [{ name: "accuracy", y: scores, draw: "both" }],
  }),
);

// The start and the end look alike, because chance is large; what was learnt is the difference between them.
const learnt = after.sub(before);
save("weights.png", imagePng(stack([before, after]), { palette: "diverging", scale: 7, columns: 2 }));
save("learnt.png", imagePng(learnt, { palette: "diverging", scale: 10 }));

const [x] = real.train;
const [three, seven] = [x.select(0, 0), x.select(0, x.shape[0]! - 1)];
save("digits.png", imagePng(stack([three, seven]).view(2, 28, 28), { range: [0, 1], scale: 7, columns: 2 }));
