/**
 * Slips in written answers: what learners were seen to write that isn't so, or is half of it, recognised by its words.
 *
 * A program can't read. It can notice that an answer about learning rates says "finishes too early", and that one about
 * broadcasting speaks of ranks and never of a length of 1. So a slip is told as a question, by the belief behind it, and
 * nobody is marked for it. It must not be seen where there is none: rather miss ten than accuse one. (Wrong answers in code are
 * another matter: tests/wrong-answers/.)
 */
import { Said } from "./said.ts";

/** A belief, and how to tell from an answer that somebody may hold it. */
export interface Slip {
  /** The question: 17 for Q17. */
  readonly item: number;
  /** What was written, in a few words. */
  readonly belief: string;
  /** Whether an answer sounds like it. */
  readonly heardIn: (said: Said) => boolean;
  /** What to say about it. */
  readonly answer: string;
}

/** The slips that an answer to a question sounds like. None in a language other than English: the words aren't known. */
export function slipsIn(item: number, written: string): readonly Slip[] {
  const said = new Said(written);
  return said.isEnglish ? slips.filter((slip) => slip.item === item && slip.heardIn(said)) : [];
}

/** The seven steps of training, however people call them. */
const STEPS = [
  /init|random|start/,
  /predict|forward/,
  /loss|error|cost/,
  /grad|slope|deriv|backward|backprop/,
  /\bstep\b|updat|adjust|\bmove|subtract/,
  /repeat|again|go back|iterat|over and over/,
  /\bstop|\bend\b|finish|\buntil|enough/,
];

const ZEROED = /zero|clear|reset|none|\b0\b|null|eras|delet|forget/;

const NOT_ZEROED = "And before the next batch? What backward has left would be added to.";

/** All of them, in the order of the questions. */
export const slips: readonly Slip[] = [
  {
    item: 1,
    belief: "0 is white and 255 is black",
    heardIn: (said) =>
      (said.claims(/\b0\b.*\bwhite\b/) || said.claims(/\b255\b.*\bblack\b/)) &&
      said.lacks(
        /convention|depend|ink|paper|data ?set|in general|usual|normal|other way|invert|\bhere\b|light|sample|stores\b/,
      ),
    answer:
      "That is how this data set keeps ink on paper. In grey pictures in general the number means light, and 0 is black. Name the convention.",
  },
  {
    item: 2,
    belief: "there is a train and a valid folder",
    heardIn: (said) =>
      said.has(/train/) &&
      said.has(/valid/) &&
      said.lacks(
        /seen|saw|\bnew\b|scor|test|judg|measur|check|evaluat|accura|heart|memor|generali|cheat|honest|grade|exam|copied|unknown|too good/,
      ),
    answer:
      "So far the split is named. Why are the pictures kept apart? Say what a score on pictures from train would be worth.",
  },
  {
    item: 3,
    belief: "the pictures are averaged",
    heardIn: (said) =>
      said.has(/averag|\bmeans?\b|ideal/) &&
      said.lacks(/distan|near|clos|compar|differ|smallest|least|\bl1\b|rmse|subtract|alike|resembl/),
    answer: "That is the first half. What is then done with the new picture, and how does that decide?",
  },
  {
    item: 3,
    belief: "one mean over all data",
    heardIn: (said) =>
      said.claims(
        /\b(averag\w*|means?|ideal)\b.{0,40}\b(all|whole|entire|overall)\b(?! (?:of )?(?:the |its )?(?:training )?(?:3|7|three|seven))/,
      ) &&
      said.lacks(
        /each (class|digit|label|group|of)|\bper\b|separat|\b(two|both)\b|respectiv|ideal (3|7|three|seven)|for each/,
      ),
    answer:
      "One mean for everything is near to everything. One for each class is needed: an ideal 3 and an ideal 7.",
  },
  {
    item: 4,
    belief: "the result is 1, 3, 5, 7, 9",
    heardIn: (said) => said.has(/1, ?3, ?5, ?7, ?9/) && said.lacks(/2, ?6, ?10/),
    answer: "The odd numbers were found. They should be doubled, too.",
  },
  {
    item: 7,
    belief: "L1 is the same as the mean squared error",
    heardIn: (said) =>
      said.has(/\bl1 and (the )?(mse|mean squared error) are (equal|the same)/) ||
      said.claims(/\bl1\b.*(\bmse\b|mean squared? error)/) ||
      said.claims(/(\bmse\b|mean squared? error).*\bl1\b/) ||
      said.has(/\bl1 ?= ?[^\n.,;]*(\*\* ?2|\^ ?2|pow\(2|square)/),
    answer: "L1 takes absolute differences and squares nothing. They are two measures.",
  },
  {
    item: 7,
    belief: "RMSE takes the root before the mean",
    heardIn: (said) =>
      said.has(
        /\broot of (each|every)\b|(mean|average) of (the )?(square )?roots?\b|\broot, (then )?(the )?(mean|average)/,
      ) ||
      said.has(/\b(each|every)\b[^.]*\broot\b[^.]*\b(mean|averag)/) ||
      said.has(/sqrt\(\)\.mean|mean\(sqrt/),
    answer:
      "The root of one square is the absolute difference: taken before the mean it gives L1. First the mean, then the root.",
  },
  {
    item: 7,
    belief: "L1 is a regularizer",
    heardIn: (said) =>
      said.claims(/\bl1\b.*(regulari[sz]|penalty|lasso|\bweights\b)/) &&
      said.lacks(/nothing|something else|another|other thing|different|similar|confus|mix/),
    answer:
      "L1 regularization adds the sizes of the weights to a loss. Here L1 is a distance between two pictures.",
  },
  {
    item: 9,
    belief: "the result is 5, 6, 8, 9",
    heardIn: (said) => said.has(/5, ?6\W+8(,| and) ?9/) && said.lacks(/10, ?12/),
    answer: "That is the right corner. Its numbers should be doubled, too.",
  },
  {
    item: 10,
    belief: "broadcasting is for different ranks",
    heardIn: (said) =>
      said.has(/\branks?\b|dimension/) &&
      said.lacks(
        /\b1s?\b|(length|size|dimension|axis|axes)s? (of |is |are )?one\b|\b(is|are|be|or|has|equals) one\b|singleton/,
      ),
    answer: "Not only: an axis of length 1 is stretched as well, when both ranks are the same.",
  },
  {
    item: 12,
    belief: "SGD without batches",
    heardIn: (said) =>
      said.has(/gradient|loss|slope/) &&
      said.lacks(
        /batch|random|subset|sampl|\bpart\b|portion|piece|\bfew\b|\bsome\b|stochastic (means|because)|one (item|picture|image|example)/,
      ),
    answer: "That is gradient descent. What makes it stochastic? Say what the gradient is taken on.",
  },
  {
    item: 14,
    belief: "six steps",
    heardIn: (said) => STEPS.filter((step) => said.has(step)).length === STEPS.length - 1,
    answer:
      "One of the seven isn't there. What comes before the first prediction? What finds the direction? What goes back, and what ends it?",
  },
  {
    item: 17,
    belief: "the training finishes too early",
    heardIn: (said) =>
      (said.claims(
        /(finish|end|stop|complet|converg|done)\w* (?:\w+ ){0,3}(too|very|so) (early|soon|quick|fast)|premature/,
      ) ||
        said.claims(/stops? (learning|training) before/)) &&
      said.lacks(/(not|never|n['’]t) (\w+ )?(finish|end|stop|arrive|converge)/),
    answer:
      "It doesn't finish at all: the parameter jumps past its best value, bounces, or goes further away with every step.",
  },
  {
    item: 19,
    belief: "yes, I must compute them myself",
    heardIn: (said) =>
      said.has(/^\s*(i think |well,? )?(yes|of course|sure|it is necessary)\b/) && said.lacks(/\bno\b[,.:]/),
    answer:
      "The engine does it: every operation knows its own slope. What you need is to know what the numbers mean.",
  },
  {
    item: 23,
    belief: "only the function's name",
    heardIn: (said) =>
      said.has(/step|optimi[sz]er|sgd|descent|update/) &&
      said.lacks(/-=|[−–×*]| - |minus|subtract|\btimes\b|multipl|against|opposite/),
    answer:
      "That is its name. The rule is asked for: what happens to a weight, its gradient and the learning rate?",
  },
  {
    item: 24,
    belief: "it initializes to repeat",
    heardIn: (said) => said.claims(/initiali[sz]/) && said.lacks(/batch|portion|group/),
    answer:
      "It initializes nothing. It takes a collection and hands it out in mini-batches, one after another.",
  },
  {
    item: 25,
    belief: "loss = the gradient function's result",
    heardIn: (said) => said.claims(/\bloss ?= ?[\w.]*(grad|backward)/),
    answer: "Then the loss is gone. backward gives nothing back: it leaves the gradients on the parameters.",
  },
  {
    item: 25,
    belief: "predict, loss, backward, step",
    heardIn: (said) =>
      said.has(/backward|gradient/) && said.has(/step|update|optimi[sz]er|-=/) && said.lacks(ZEROED),
    answer: NOT_ZEROED,
  },
  {
    item: 26,
    belief: "a list of tuples",
    heardIn: (said) =>
      said.has(/tuple|pair/) &&
      said.lacks(/input|label|target|picture|image|data ?set|sample|batch|model|train|answer/),
    answer: "Pairs of what, and who wants them? A Dataset must yield an input with its label.",
  },
  {
    item: 27,
    belief: "view changes the shape",
    heardIn: (said) =>
      said.has(/shape|dimension|arrang/) &&
      said.lacks(
        /same (data|memory|storage|numbers|values)|cop(y|ies|ied)|memory|storage|share|underlying|look(s|ing)? at/,
      ),
    answer: "What happens to the numbers? Say whether they are copied.",
  },
  {
    item: 29,
    belief: "@ is a decorator",
    heardIn: (said) =>
      said.claims(/decorat/) &&
      said.lacks(/matrix (product|multipl)|matmul|dot product|multipl\w+ (of )?(the |two )?matri/),
    answer: "Before a function it is. Between two tensors @ is the matrix product.",
  },
  {
    item: 30,
    belief: "backward returns the gradients",
    heardIn: (said) =>
      (said.claims(
        /(return|gives? back)\w*( \w+){0,5} (grad|deriv|slope)|(return value|result)( \w+){0,4} (grad|deriv)|what it returns/,
      ) ||
        said.claims(/\w+ ?= ?loss\.backward\(/)) &&
      said.lacks(/\bnone\b|nothing|side effect/),
    answer: "It returns nothing. It adds to .grad of every leaf that takes part.",
  },
  {
    item: 31,
    belief: "zeroing initializes the coefficients",
    heardIn: (said) =>
      said.claims(
        /(coefficient|weight|parameter)s?\b.*\b(initial\w*|set to (0|zero)|reset)\b|\b(initial\w*|reset)\b.*\b(coefficient|weight|parameter)/,
      ) && said.lacks(/\badd|accumul|\bsum|pile|previous|\bold\b.*grad|earlier|doubl/),
    answer:
      "The weights stay as they are. The gradients are cleared, because backward adds to what is there.",
  },
  {
    item: 33,
    belief: "initialize the parameters in every epoch",
    heardIn: (said) =>
      said.claims(/initiali[sz]\w*.*\b(each|every|per|inside|in the|in an) (epoch|loop|round)/) ||
      said.claims(/\b(each|every|per|inside|in the|in an) (epoch|loop|round).*initiali[sz]/) ||
      said.has(
        /\b(each|every) epoch:?\s*(1\.|-)?\s*init|epochs? (loop )?(starts?|begins?) with (setting|initial)/,
      ) ||
      said.has(/for epoch\b[^\n]*\n[^\n]*= ?(init|\w*\.?rand)/),
    answer: "Then every epoch begins from nothing, and nothing is learnt. Initialize once, before the loop.",
  },
  {
    item: 33,
    belief: "subtract loss.grad",
    heardIn: (said) => said.claims(/\b(loss|l)\.grad\b/),
    answer:
      "The loss has no gradient of its own here. Every parameter has one: subtract param.grad times the rate.",
  },
  {
    item: 33,
    belief: "subtract the gradient, without a rate",
    heardIn: (said) =>
      said.has(/(-=|subtract|minus)[^\n]{0,30}\bgrad/) && said.lacks(/\blr\b|\brate\b|optimi[sz]er/),
    answer: "A whole gradient is much too far. What makes the move small?",
  },
  {
    item: 33,
    belief: "the gradients are never zeroed",
    heardIn: (said) =>
      said.has(/backward|gradient/) && said.has(/step|update|-=|subtract|optimi[sz]er/) && said.lacks(ZEROED),
    answer: NOT_ZEROED,
  },
];
