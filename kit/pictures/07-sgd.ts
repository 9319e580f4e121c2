/** The pictures of module 07. */
import { linspace, type Tensor } from "#engine";
import { lineChart } from "#engine/plot.ts";
import { referenceRound, referenceSteps, rollerCoaster } from "../../tests/support/roller-coaster.ts";
import { arrow, arrowTip, BLUE, box, INK, page, QUIET, savesTo, words } from "./drawing.ts";

const save = savesTo("07-sgd");

/** The measured speeds, and the parabola after 0, 1, 2 and 10 steps. */
function fits(): string {
  const ride = rollerCoaster();
  const x = linspace(0, 19, 96);
  const curves: { name: string; x: Tensor; y: Tensor }[] = [];
  for (let steps = 0; steps <= 10; steps++) {
    if ([0, 1, 2, 10].includes(steps)) {
      const y = referenceSteps.predict(x, ride.params).detach();
      curves.push({ name: steps === 1 ? "1 step" : `${steps} steps`, x, y });
    }
    referenceRound(ride, ride.params, 1e-5);
  }
  return lineChart({
    title: "The model after 0, 1, 2 and 10 steps",
    x: { label: "time in seconds" },
    y: { label: "speed" },
    series: [{ name: "measured", x: ride.time, y: ride.speed, draw: "points" }, ...curves],
  });
}

/** The loss before each of eleven rounds with three learning rates, on a scale where equal factors look equal. */
function rates(): string {
  const losses = (lr: number): number[] => {
    const ride = rollerCoaster();
    return Array.from({ length: 11 }, () => referenceRound(ride, ride.params, lr));
  };
  return lineChart({
    title: "Three learning rates",
    x: { label: "steps" },
    y: { label: "loss", scale: "log", range: [300, 3e6] },
    series: [
      { name: "4e-5 diverges", y: losses(4e-5), draw: "both" },
      { name: "1e-7 crawls", y: losses(1e-7), draw: "both" },
      { name: "1e-5 converges", y: losses(1e-5), draw: "both" },
    ],
  });
}

const [WIDE, HIGH] = [118, 58];

/** One step: a box with its number and name, centred on (x, y). */
function step(x: number, y: number, title: string, note: string, stroke: string): string {
  return [
    box(x - WIDE / 2, y - HIGH / 2, WIDE, HIGH, { round: 9, stroke, thick: 2 }),
    words(x, y - 4, title, { anchor: "middle", size: 15, bold: true }),
    words(x, y + 16, note, { anchor: "middle", size: 12, color: QUIET }),
  ].join("\n");
}

/** The seven steps: a way in, a loop of four with step 6 as its way back, and a way out. */
function steps(): string {
  const [left, middle, right] = [86, 296, 506];
  const [top, bottom] = [70, 190];
  const [h, v] = [WIDE / 2 + 2, HIGH / 2 + 2];
  return page(
    592,
    260,
    "The seven steps of SGD",
    arrowTip(),
    arrow(`M${left + h} ${top} H${middle - h}`),
    arrow(`M${middle + h} ${top} H${right - h}`),
    arrow(`M${right} ${top + v} V${bottom - v}`),
    arrow(`M${right - h} ${bottom} H${middle + h}`),
    arrow(`M${middle} ${bottom - v} V${top + v}`),
    arrow(`M${middle - h} ${bottom} H${left + h}`),
    words(middle - 10, (top + bottom) / 2 + 5, "6. repeat", { anchor: "end", size: 15, bold: true }),
    step(left, top, "1. initialize", "chance decides", INK),
    step(middle, top, "2. predict", "use the model", BLUE),
    step(right, top, "3. loss", "how bad is it?", BLUE),
    step(right, bottom, "4. gradient", "which way is up?", BLUE),
    step(middle, bottom, "5. step", "go down a little", BLUE),
    step(left, bottom, "7. stop", "good enough", INK),
  );
}

save("fits.svg", fits());
save("rates.svg", rates());
save("steps.svg", steps());
