/** The picture of CONTRIBUTING.md: the floors of the house. `npm run pictures -- house` draws it anew. */
import { box, page, savesInto, words } from "./drawing.ts";

/** The house as it would be seen from the street: of each floor its colour, its folder and what it is; below, its rooms, row by row. */
const HOUSE = `
#4269d0 · kit/ · the console: a small file / for each command
run/ watching/: tests, saves | course/ terminal/: claims, hints, words | review/ updating/: other people, other kits | training/ pictures/: the real run

#8a5fbf · tests/ · what makes the / specs trustworthy
exercises/: one spec for each module | kit/: the kit's promises | engine/: the engine's numbers
trials/ support/: what all specs stand on | wrong-answers/: the home of mistakes | right-answers/: unusual, and right

#3a8f5c · solutions/ exercises/ · the course: one source, / and what follows from it
solutions/07-sgd/: the only source | npm run stubs →: takes the answers out | exercises/07-sgd/: stubs, lesson, hints

#c2410c · solutions/engine/ · a small PyTorch: no room / knows one that is higher
nn/ optim/: layers, steps | data/ learner.ts: batches, training | plot/ files/ onnx/: behind doors of their own
tensor.ts: what users hold | autograd.ts: the graph | random.ts: PyTorch's stream
3 · ops/: each operation beside its gradient rule
2 · kernels/: the loops, plain and in WebAssembly
1 · array/: shape, strides, types, broadcasting

#9a7b1c · data/ · the ground
mnist_sample/: the digits, made on first use | pytorch/: what PyTorch recorded`;

const BESIDE =
  "Beside the house, each with its own package.json: bench/ and mutation/, for who runs them; .ci/, for all checks.";

const WIDTH = 760;
const LEFT = 16;
const ROOM_LEFT = 176;
const GAP = 8;
const ROOM = 40;

const parts: string[] = [];
let y = 16;
for (const floor of HOUSE.trim().split("\n\n")) {
  const [head = "", ...rows] = floor.split("\n");
  const [color = "", folder = "", is = ""] = head.split(" · ");
  const height = rows.length * (ROOM + GAP) + GAP;
  parts.push(
    box(LEFT, y, WIDTH - 2 * LEFT, height, { fill: `${color}14`, stroke: color }),
    words(LEFT + 10, y + 22, folder, { bold: true, color }),
    ...is.split(" / ").map((line, i) => words(LEFT + 10, y + 39 + i * 14, line, { size: 11 })),
  );
  for (const [i, row] of rows.entries()) {
    const rooms = row.split(" | ").map((room) => room.split(": "));
    const width = (WIDTH - LEFT - ROOM_LEFT - GAP * rooms.length) / rooms.length;
    for (const [j, [name = "", what = ""]] of rooms.entries()) {
      const [x, top] = [ROOM_LEFT + j * (width + GAP), y + GAP + i * (ROOM + GAP)];
      parts.push(
        box(x, top, width, ROOM, { round: 4, stroke: color }),
        words(x + 8, top + 17, name, { size: 13, bold: true }),
        words(x + 8, top + 32, what, { size: 11 }),
      );
    }
  }
  y += height + GAP;
}
parts.push(words(LEFT, y + 14, BESIDE, { size: 12 }));
savesInto("kit/pictures")("house.svg", page(WIDTH, y + 28, "The floors of the house", ...parts));
