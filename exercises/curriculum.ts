/**
 * The manifest: which modules there are, in which order, from which files, and which questionnaire items they settle.
 *
 * Everything else in the kit reads this list: `npm start` to say what is next, `npm test` to find the files, and the
 * kit's own tests to prove that every section has a spec and every item a place. A module is a folder beside this
 * file; a section is one file in it. A module that is planned but not written yet has no sections.
 */

/** One file of a module: what the learner works on in one sitting. The last one, "answers", is the claims in answers.md. */
export interface Section {
  /** The file's name without its ending, which is also the name of its `describe` block in the spec. */
  readonly name: string;
  /** What a person calls it: "5. Step". */
  readonly title: string;
  /** The questionnaire items it settles (1 to 64). Several sections may share one. */
  readonly items: readonly number[];
}

/** One module: a folder with a lesson, some sections and some questions. */
export interface Module {
  /** The folder's name: "07-sgd". */
  readonly id: string;
  /** What a person calls it: "The seven steps". */
  readonly title: string;
  /** What a learner can say after it, as the end of the sentence "You can now ...". */
  readonly achieved: string;
  /** The questionnaire items it settles, in order. */
  readonly items: readonly number[];
  /** In the order in which they are best done. Empty: this module is planned. */
  readonly sections: readonly Section[];
  /** How long one test may go without finishing before it counts as an endless loop, in seconds. 4 unless told. */
  readonly patience?: number;
}

export const curriculum: readonly Module[] = [
  {
    id: "01-pixels",
    title: "Pixels",
    achieved: "read a picture file down to its numbers",
    items: [1, 2],
    sections: [
      { name: "1-matrix", title: "1. Matrix", items: [] },
      { name: "2-decode", title: "2. Decode", items: [1] },
      { name: "3-channels", title: "3. Channels", items: [1] },
      { name: "4-ink", title: "4. Ink", items: [1] },
      { name: "5-terminal", title: "5. Terminal", items: [] },
      { name: "6-folders", title: "6. Folders", items: [2] },
      { name: "7-labels", title: "7. Labels", items: [2] },
      { name: "answers", title: "Claims", items: [1, 2] },
    ],
  },
  {
    id: "02-tensors",
    title: "Tensors",
    achieved: "say where in memory every number of a tensor lies",
    items: [4, 5, 6, 8, 9, 27],
    sections: [
      { name: "1-lists", title: "1. Lists", items: [4] },
      { name: "2-shape", title: "2. Rank and shape", items: [5, 6] },
      { name: "3-strides", title: "3. Strides", items: [] },
      { name: "4-tensor", title: "4. Tensor", items: [5] },
      { name: "5-view", title: "5. View", items: [27] },
      { name: "6-slices", title: "6. Parts", items: [] },
      { name: "7-whole", title: "7. All at once", items: [8, 9] },
      { name: "answers", title: "Claims", items: [4, 5, 6, 8, 9, 27] },
    ],
  },
  {
    id: "03-pixel-similarity",
    title: "Pixel similarity",
    achieved: "tell a 3 from a 7 without any learning",
    items: [3, 7],
    sections: [
      { name: "1-image", title: "1. One picture", items: [] },
      { name: "2-ideal", title: "2. The ideal digit", items: [3] },
      { name: "3-distance", title: "3. L1", items: [7] },
      { name: "4-root", title: "4. RMSE", items: [7] },
      { name: "5-choose", title: "5. The nearer one", items: [3] },
      { name: "6-classifier", title: "6. The whole method", items: [3] },
      { name: "answers", title: "Claims", items: [3, 7] },
    ],
  },
  {
    id: "04-broadcasting",
    title: "Broadcasting",
    achieved: "compare a thousand images with one expression",
    items: [10, 11, 29],
    sections: [
      { name: "1-shapes", title: "1. Shapes", items: [10] },
      { name: "2-stretch", title: "2. Stretching", items: [10] },
      { name: "3-subtract", title: "3. Subtract", items: [10] },
      { name: "4-distances", title: "4. Distances", items: [] },
      { name: "5-three", title: "5. Is it a three?", items: [] },
      { name: "6-memorize", title: "6. Learning by heart", items: [11] },
      { name: "7-matmul", title: "7. The matrix product", items: [29] },
      { name: "answers", title: "Claims", items: [10, 11, 29] },
    ],
  },
  {
    id: "05-gradients",
    title: "Gradients",
    achieved: "find the slope of any formula, and let a machine find it",
    items: [18, 19, 30, 31],
    sections: [
      { name: "1-slope", title: "1. Slope", items: [18] },
      { name: "2-chain", title: "2. The chain rule", items: [19] },
      { name: "3-value", title: "3. Value", items: [] },
      { name: "4-order", title: "4. Order", items: [] },
      { name: "5-backward", title: "5. Backward", items: [30, 31] },
      { name: "6-upstream", title: "6. Upstream", items: [30] },
      { name: "7-gradients", title: "7. Any formula", items: [18, 19] },
      { name: "answers", title: "Claims", items: [18, 19, 30, 31] },
    ],
  },
  {
    id: "06-loss",
    title: "Loss",
    achieved: "say in one number how wrong a model is",
    items: [16, 20, 21, 22],
    sections: [
      { name: "1-loss", title: "1. The loss", items: [16] },
      { name: "2-sigmoid", title: "2. The sigmoid", items: [21] },
      { name: "3-plot", title: "3. The picture", items: [21] },
      { name: "4-mnist-loss", title: "4. The loss with the sigmoid inside", items: [16] },
      { name: "5-accuracy", title: "5. The accuracy", items: [20] },
      { name: "6-flat", title: "6. Accuracy is flat", items: [20] },
      { name: "7-report", title: "7. Loss beside metric", items: [22] },
      { name: "answers", title: "Claims", items: [16, 20, 21, 22] },
    ],
  },
  {
    id: "07-sgd",
    title: "The seven steps",
    achieved: "fit a curve by gradient descent, and say what each of the seven steps is for",
    items: [12, 14, 15, 17, 23],
    sections: [
      { name: "step1-initialize", title: "1. Initialize", items: [15] },
      { name: "step2-predict", title: "2. Predict", items: [] },
      { name: "step3-loss", title: "3. Loss", items: [] },
      { name: "step4-gradient", title: "4. Gradient", items: [] },
      { name: "step5-step", title: "5. Step", items: [23] },
      { name: "step6-repeat", title: "6. Repeat", items: [12] },
      { name: "step7-stop", title: "7. Stop", items: [14, 17] },
      { name: "answers", title: "Claims", items: [12, 14, 15, 17, 23] },
    ],
  },
  {
    id: "08-minibatches",
    title: "Mini-batches",
    achieved: "feed a model in portions, and say why",
    items: [13, 24, 26],
    sections: [
      { name: "1-zip", title: "1. Zip", items: [26] },
      { name: "2-dataset", title: "2. Dataset", items: [26] },
      { name: "3-order", title: "3. Order and portions", items: [24] },
      { name: "4-collate", title: "4. Collate", items: [24] },
      { name: "5-loader", title: "5. DataLoader", items: [24] },
      { name: "6-noise", title: "6. Noise", items: [13] },
      { name: "7-sizes", title: "7. Which size?", items: [13] },
      { name: "answers", title: "Claims", items: [13, 24, 26] },
    ],
  },
  {
    id: "09-training-loop",
    title: "The training loop",
    achieved: "train a model on real 3s and 7s",
    items: [25, 28, 33],
    sections: [
      { name: "1-data", title: "1. Data", items: [] },
      { name: "2-initialize", title: "2. Initialize", items: [] },
      { name: "3-linear", title: "3. The linear model", items: [28] },
      { name: "4-loss", title: "4. Loss", items: [] },
      { name: "5-gradient", title: "5. The gradient of a batch", items: [25] },
      { name: "6-epoch", title: "6. One epoch", items: [25, 33] },
      { name: "7-accuracy", title: "7. Accuracy", items: [] },
      { name: "8-validate", title: "8. Validation", items: [] },
      { name: "9-train", title: "9. The loop", items: [33] },
      { name: "answers", title: "Claims", items: [25, 28, 33] },
    ],
    patience: 15,
  },
  {
    id: "10-optimizer",
    title: "The optimizer",
    achieved: "hand the step to an object that knows its parameters",
    items: [23],
    sections: [
      { name: "1-optimizer", title: "1. The optimizer", items: [23] },
      { name: "2-parameter", title: "2. Parameter", items: [] },
      { name: "3-module", title: "3. Module", items: [] },
      { name: "4-linear", title: "4. Linear", items: [] },
      { name: "5-epoch", title: "5. The loop, shorter", items: [] },
      { name: "6-train", title: "6. The run", items: [23] },
      { name: "answers", title: "Claims", items: [23] },
    ],
  },
  {
    id: "11-learner",
    title: "The Learner",
    achieved: "put data, model, loss and optimizer together once and for all",
    items: [32],
    sections: [
      { name: "1-loaders", title: "1. DataLoaders", items: [] },
      { name: "2-metrics", title: "2. Metrics", items: [] },
      { name: "3-recorder", title: "3. The Recorder", items: [] },
      { name: "4-parts", title: "4. What a Learner needs", items: [32] },
      { name: "5-epoch", title: "5. One epoch", items: [] },
      { name: "6-validate", title: "6. Validation", items: [] },
      { name: "7-learner", title: "7. The Learner", items: [32] },
      { name: "answers", title: "Claims", items: [32] },
    ],
    patience: 15,
  },
  {
    id: "12-nonlinearity",
    title: "Nonlinearity",
    achieved: "build a network that bends where a line can't",
    items: [34, 35, 36, 37],
    sections: [
      { name: "1-relu", title: "1. ReLU", items: [34] },
      { name: "2-module", title: "2. Function and module", items: [36] },
      { name: "3-sequential", title: "3. Sequential", items: [36] },
      { name: "4-collapse", title: "4. Two linear layers are one", items: [35] },
      { name: "5-corners", title: "5. Corners", items: [35] },
      { name: "6-deep", title: "6. Deep against wide", items: [37] },
      { name: "7-digits", title: "7. The digits", items: [36] },
      { name: "answers", title: "Claims", items: [34, 35, 36, 37] },
    ],
    patience: 15,
  },
  {
    id: "13-ten-digits",
    title: "Ten digits",
    achieved: "train a model that reads all ten digits, and say which ones it mixes up",
    items: [38, 39, 40, 41, 42, 43, 44],
    sections: [
      { name: "1-classes", title: "1. Classes", items: [38] },
      { name: "2-softmax", title: "2. Softmax", items: [39] },
      { name: "3-loss", title: "3. Cross-entropy", items: [40, 41] },
      { name: "4-count", title: "4. Predict and count", items: [42] },
      { name: "5-confusion", title: "5. The confusion matrix", items: [44] },
      { name: "6-optimizers", title: "6. Momentum and Adam", items: [43] },
      { name: "7-train", title: "7. All ten digits", items: [40] },
      { name: "answers", title: "Claims", items: [38, 39, 40, 41, 42, 43, 44] },
    ],
    patience: 15,
  },
  {
    id: "14-modules",
    title: "Modules",
    achieved: "write a layer, and an operation, that the engine treats as its own",
    items: [45, 46, 47, 48, 49, 50, 51],
    sections: [
      { name: "1-data", title: "1. Data", items: [45, 46] },
      { name: "2-table", title: "2. The table", items: [] },
      { name: "3-call", title: "3. Calling", items: [48] },
      { name: "4-search", title: "4. The search", items: [47] },
      { name: "5-modes", title: "5. Modes", items: [49] },
      { name: "6-layers", title: "6. Layers", items: [47, 48, 49] },
      { name: "7-gradient", title: "7. The gradient from above", items: [50] },
      { name: "8-operation", title: "8. An operation of your own", items: [51] },
      { name: "answers", title: "Claims", items: [45, 46, 47, 48, 49, 50, 51] },
    ],
  },
  {
    id: "15-initialization",
    title: "Initialization",
    achieved: "give a deep network a start from which it learns, and say why it needs one",
    items: [52, 53, 54, 55, 56, 57],
    sections: [
      { name: "1-equal", title: "1. All the same", items: [52, 53] },
      { name: "2-random", title: "2. Chance, and how much of it", items: [54] },
      { name: "3-xavier", title: "3. Xavier", items: [55] },
      { name: "4-he", title: "4. He", items: [56] },
      { name: "5-spread", title: "5. Ten layers", items: [54] },
      { name: "6-asleep", title: "6. Saturated, dead", items: [54] },
      { name: "7-start", title: "7. The same network, seven starts", items: [57] },
      { name: "answers", title: "Claims", items: [52, 53, 54, 55, 56, 57] },
    ],
    patience: 15,
  },
  {
    id: "16-convolution",
    title: "Convolution",
    achieved: "build a network of filters, and say why it reads a digit that moved better than a dense one",
    items: [58, 59, 60, 61, 62, 63, 64],
    sections: [
      { name: "1-slide", title: "1. A filter slides", items: [58] },
      { name: "2-size", title: "2. Padding, stride, and the size", items: [59] },
      { name: "3-channels", title: "3. Channels and filters", items: [60] },
      { name: "4-unfold", title: "4. One matrix product", items: [61] },
      { name: "5-pooling", title: "5. Pooling", items: [62] },
      { name: "6-net", title: "6. A network of filters", items: [63] },
      { name: "7-shift", title: "7. What it sees, and a digit that moves", items: [64] },
      { name: "answers", title: "Claims", items: [58, 59, 60, 61, 62, 63, 64] },
    ],
    patience: 15,
  },
];
