/**
 * The picture of CONTRIBUTING.md: the floors of the house. `npm run pictures -- house` draws it anew.
 */
import { element, text } from "#engine/plot/svg.ts";
import { INK, page, savesInto } from "./drawing.ts";

const WIDTH = 760;
const LEFT = 16;
const ROOM_LEFT = 176;
const RIGHT = WIDTH - 16;
const GAP = 8;
const ROOM = 40;

/** A floor of the house: what lies in it, and its rooms, row by row, as they would be seen from the street. */
interface Floor {
  readonly folder: string;
  readonly is: readonly string[];
  readonly color: string;
  readonly rows: readonly (readonly (readonly [name: string, is: string])[])[];
}

const floors: readonly Floor[] = [
  {
    folder: "kit/",
    is: ["the console: a small file", "for each command"],
    color: "#4269d0",
    rows: [
      [
        ["run/ watching/", "tests, saves"],
        ["course/ terminal/", "claims, hints, words"],
        ["review/ updating/", "other people, other kits"],
        ["training/ pictures/", "the real run"],
      ],
    ],
  },
  {
    folder: "tests/",
    is: ["what makes the", "specs trustworthy"],
    color: "#8a5fbf",
    rows: [
      [
        ["exercises/", "one spec for each module"],
        ["kit/", "the kit's promises"],
        ["engine/", "the engine's numbers"],
      ],
      [
        ["trials/ support/", "what all specs stand on"],
        ["wrong-answers/", "the home of mistakes"],
        ["right-answers/", "unusual, and right"],
      ],
    ],
  },
  {
    folder: "solutions/ exercises/",
    is: ["the course: one source,", "and what follows from it"],
    color: "#3a8f5c",
    rows: [
      [
        ["solutions/07-sgd/", "the only source"],
        ["npm run stubs →", "takes the answers out"],
        ["exercises/07-sgd/", "stubs, lesson, hints"],
      ],
    ],
  },
  {
    folder: "solutions/engine/",
    is: ["a small PyTorch: no room", "knows one that is higher"],
    color: "#c2410c",
    rows: [
      [
        ["nn/ optim/", "layers, steps"],
        ["data/ learner.ts", "batches, training"],
        ["plot/ files/ onnx/", "behind doors of their own"],
      ],
      [
        ["tensor.ts", "what users hold"],
        ["autograd.ts", "the graph"],
        ["random.ts", "PyTorch's stream"],
      ],
      [["3 · ops/", "each operation beside its gradient rule"]],
      [["2 · kernels/", "the loops, plain and in WebAssembly"]],
      [["1 · array/", "shape, strides, types, broadcasting"]],
    ],
  },
  {
    folder: "data/",
    is: ["the ground"],
    color: "#9a7b1c",
    rows: [
      [
        ["mnist_sample/", "the digits, made on first use"],
        ["pytorch/", "what PyTorch recorded"],
      ],
    ],
  },
];

const heightOf = ({ rows }: Floor): number => rows.length * (ROOM + GAP) + GAP;

function drawFloor(floor: Floor, y: number): string {
  const { folder, is, color, rows } = floor;
  const frame = {
    x: LEFT,
    y,
    width: RIGHT - LEFT,
    height: heightOf(floor),
    fill: `${color}14`,
    stroke: color,
  };
  const parts = [
    element("rect", frame),
    text(LEFT + 10, y + 22, folder, { "font-size": 14, "font-weight": 600, fill: color }),
    ...is.map((line, i) => text(LEFT + 10, y + 39 + i * 14, line, { "font-size": 11, fill: INK })),
  ];
  for (const [i, rooms] of rows.entries()) {
    const width = (RIGHT - ROOM_LEFT - GAP * rooms.length) / rooms.length;
    for (const [j, [name, what]] of rooms.entries()) {
      const [x, top] = [ROOM_LEFT + j * (width + GAP), y + GAP + i * (ROOM + GAP)];
      parts.push(
        element("rect", { x, y: top, width, height: ROOM, rx: 4, fill: "#ffffff", stroke: color }),
        text(x + 8, top + 17, name, { "font-size": 13, "font-weight": 600, fill: INK }),
        text(x + 8, top + 32, what, { "font-size": 11, fill: INK }),
      );
    }
  }
  return parts.join("\n");
}

function house(): string {
  const parts: string[] = [];
  let y = 16;
  for (const floor of floors) {
    parts.push(drawFloor(floor, y));
    y += heightOf(floor) + GAP;
  }
  const beside =
    "Beside the house, each with its own package.json: bench/ and mutation/, for who runs them; .ci/, for all checks.";
  parts.push(text(LEFT, y + 14, beside, { "font-size": 12, fill: INK }));
  return page(WIDTH, y + 28, "The floors of the house", ...parts);
}

savesInto("kit/pictures")("house.svg", house());
