"""What a random program may do: for each family of operations a function that picks operands and arguments.

Each gets the program, which finds or makes operands, and gives (operation, operands, arguments). Most picks make sense;
some are wrong on purpose (a dimension that isn't there, a shape that doesn't fit), and then both sides must refuse.
"""

from . import values

ONE_SIDED_EXACT = ["neg", "abs", "relu", "clone", "contiguous", "sqrt", "detach"]
ONE_SIDED_ROUGH = ["exp", "log", "rsqrt", "sin", "cos", "sigmoid", "tanh"]
STAIRS = ["floor", "round", "sign"]
ARITHMETIC = ["add", "sub", "mul", "div"]
COMPARISONS = ["eq", "ne", "lt", "le", "gt", "ge"]

# Their results are rounded otherwise here and there: everything that is computed in several roundings.
ROUGH = {
    *ONE_SIDED_ROUGH, "pow", "sum", "mean", "std", "var", "prod", "cumsum", "logSumExp", "norm", "softmax", "logSoftmax", "matmul",
    "linear", "conv2d", "avgPool2d", "mseLoss", "l1Loss", "binaryCrossEntropy", "nllLoss", "crossEntropy", "batchNorm",
    "adaptiveAvgPool2d", "scatterAdd",
}  # fmt: skip
SUMS = {
    "sum", "mean", "std", "var", "cumsum", "logSumExp", "logSoftmax", "matmul", "linear", "conv2d", "avgPool2d", "nllLoss", "crossEntropy",
    "batchNorm", "adaptiveAvgPool2d", "scatterAdd",
}  # fmt: skip
MOVES = {"view", "reshape", "flatten", "t", "transpose", "permute", "squeeze", "unsqueeze", "expand", "slice", "select", "contiguous", "split", "chunk", "pad"}


def plain_number(p, kind):
    if p.odd(0.05):
        return p.dice.choice(["inf", "-inf"])
    if kind in ("uint8", "int32") and p.odd(0.1):
        return p.dice.choice([300, 2**31, -300])
    return p.dice.choice([0, 1, 2, -1, 3, 0.5, -1.5, 2.25])


def dim_of(p, x):
    rank = max(x.dim(), 1)
    return p.dice.choice([rank, -rank - 1]) if p.odd(0.04) else p.dice.randint(-rank, rank - 1)


def dims_of(p, x):
    """One dimension, several, or None for all of them."""
    choice = p.dice.random()
    if choice < 0.3:
        return None
    if choice < 0.75 or x.dim() < 2:
        return dim_of(p, x)
    return p.dice.sample(range(-x.dim(), 0), p.dice.randint(0 if p.odd(0.2) else 1, x.dim()))


def keepdim(p):
    return [{"keepdim": True}] if p.odd(0.35) else []


def one_sided(p):
    op = p.dice.choice(ONE_SIDED_EXACT + ONE_SIDED_ROUGH + STAIRS)
    return op, [p.pick(exact=op in STAIRS)], []


def clamp(p):
    x = p.pick()
    low, high = plain_number(p, p.kind(x)), plain_number(p, p.kind(x))
    return "clamp", [x], p.dice.choice([[low], [low, high], [None, high]])


def partner(p, x, like=None, exact=False):
    """A tensor to stand beside x: one that is there and fits, or a new one."""
    sizes = values.shape(p.dice) if p.odd(0.04) else values.broadcastable(p.dice, list(p[x].shape))
    kind = like or (p.kind(x) if p.odd(0.6) else values.dtype(p.dice))
    there = [name for name in p.names(exact) if list(p[name].shape) == sizes]
    return p.dice.choice(there) if there and p.odd(0.4) else p.leaf(sizes, kind)


def two_sided(p):
    op = p.dice.choice(ARITHMETIC + ARITHMETIC + ["pow", "maximum", "minimum"] + COMPARISONS)
    exact = op in COMPARISONS or op in ("maximum", "minimum")
    x = p.pick(exact=exact)
    if op not in ("maximum", "minimum") and p.odd(0.3):
        return op, [x], [plain_number(p, p.kind(x))]
    return op, [x, partner(p, x, exact=exact)], []


def sums(p):
    op = p.dice.choice(["sum", "sum", "mean", "std", "var", "any", "all", "logSumExp", "norm", "prod", "cumsum"])
    x = p.pick(exact=op in ("any", "all"))
    if op == "cumsum":
        return op, [x], [dim_of(p, p[x])]
    if op == "logSumExp":
        dims = dims_of(p, p[x])
        return op, [x], [0 if dims is None else dims, *keepdim(p)]
    if op == "norm":
        ps = p.dice.choice([2, 1, 3, 0, "inf", "-inf", 0.5])
        dims = dims_of(p, p[x])
        return op, [x], [ps] if dims is None else [ps, dims, *keepdim(p)]
    if op in ("any", "all", "prod"):
        return op, [x], p.dice.choice([[], [dim_of(p, p[x]), *keepdim(p)]])
    dims = dims_of(p, p[x])
    if op in ("std", "var"):
        named = {**({"correction": p.dice.choice([0, 1, 2])} if p.odd(0.4) else {}), **({"keepdim": True} if p.odd(0.3) else {})}
        return op, [x], [] if dims is None else [dims, *([named] if named else [])]
    return op, [x], [] if dims is None else [dims, *keepdim(p)]


def extremes(p):
    op = p.dice.choice(["max", "min", "argmax", "argmin"])
    x = p.pick(exact=True)
    return op, [x], [] if p.odd(0.3) else [dim_of(p, p[x]), *keepdim(p)]


def soft(p):
    x = p.pick()
    return p.dice.choice(["softmax", "logSoftmax"]), [x], [dim_of(p, p[x])]


def sizes_for(p, x):
    """The lengths of x joined or split otherwise; sometimes one that is -1, sometimes one that doesn't fit."""
    sizes = list(x.shape)
    p.dice.shuffle(sizes)
    if len(sizes) > 1 and p.odd(0.5):
        at = p.dice.randrange(len(sizes) - 1)
        sizes[at : at + 2] = [sizes[at] * sizes[at + 1]]
    if p.odd(0.3):
        sizes.insert(p.dice.randint(0, len(sizes)), 1)
    if sizes and p.odd(0.3):
        sizes[p.dice.randrange(len(sizes))] = -1
    if sizes and p.odd(0.05):
        sizes[0] = 5
    return sizes


def movement(p):
    op = p.dice.choice(sorted(MOVES))
    x = p.pick()
    t = p[x]
    if op in ("t", "contiguous"):
        return op, [x], []
    if op in ("view", "reshape"):
        return op, [x], [sizes_for(p, t)]
    if op == "flatten":
        return op, [x], p.dice.choice([[], [dim_of(p, t)], [dim_of(p, t), dim_of(p, t)]])
    if op == "transpose":
        return op, [x], [dim_of(p, t), dim_of(p, t)]
    if op == "permute":
        dims = list(range(t.dim()))
        p.dice.shuffle(dims)
        return op, [x], [[d - t.dim() if p.odd(0.2) else d for d in dims] if not p.odd(0.04) else [0, 0]]
    if op == "squeeze":
        return op, [x], [] if p.odd(0.3) else [dim_of(p, t)]
    if op == "unsqueeze":
        return op, [x], [p.dice.randint(-t.dim() - 1, t.dim())]
    if op == "expand":
        sizes = [p.dice.choice([0, 2, 3]) if length == 1 and p.odd(0.7) else length for length in t.shape]
        sizes = [-1 if p.odd(0.1) else length for length in sizes]
        return op, [x], [[*([p.dice.choice([1, 2, 0])] if p.odd(0.4) else []), *sizes]]
    dim = dim_of(p, t)
    length = t.shape[dim] if -t.dim() <= dim < t.dim() else 1
    if op == "pad":
        widths = [p.dice.choice([0, 0, 1, 2, -1]) for _ in range(2 * p.dice.randint(0, t.dim()))]
        return op, [x], [widths, *([{"value": p.dice.choice([1, -0.5, 2])}] if p.odd(0.4) else [])]
    if op == "chunk":
        return op, [x], [p.dice.randint(1, 3), dim, 0]
    if op == "split":
        first = p.dice.randint(0, length)
        return op, [x], [p.dice.choice([p.dice.randint(1, 3), [first, length - first], [first, length]]), dim, 0]
    if op == "select":
        return op, [x], [dim, p.dice.randint(-length - (1 if p.odd(0.05) else 0), max(length - 1, 0))]
    end = lambda: None if p.odd(0.3) else p.dice.randint(-length - 2, length + 2)  # noqa: E731
    return op, [x], [dim, end(), end(), p.dice.choice([None, 1, 2, 3])]


def joining(p):
    op = p.dice.choice(["cat", "stack"])
    x = p.pick()
    t = p[x]
    parts = [x]
    dim = p.dice.randint(-t.dim() - 1, t.dim()) if op == "stack" else dim_of(p, t)
    for _ in range(p.dice.randint(0, 2)):
        sizes = list(t.shape)
        if op == "cat" and -t.dim() <= dim < t.dim():
            sizes[dim] = p.dice.choice([0, 1, 2])
        if p.odd(0.04):
            sizes = values.shape(p.dice)
        parts.append(p.leaf(sizes, p.kind(x) if p.odd(0.7) else values.dtype(p.dice)))
    return op, parts, [dim]


def products(p):
    op = p.dice.choice(["matmul", "matmul", "matmul", "linear"])
    x = p.pick()
    t = p[x]
    kind = p.kind(x) if not p.odd(0.05) else values.dtype(p.dice)
    inner = t.shape[-1] if t.dim() > 0 and not p.odd(0.04) else 2
    if op == "linear":
        out = p.dice.choice([1, 2, 3])
        return op, [x, p.leaf([out, inner], kind), *([p.leaf([out], kind)] if p.odd(0.6) else [])], []
    batch = [] if p.odd(0.5) else values.broadcastable(p.dice, list(t.shape[:-2]))
    return op, [x, p.leaf(p.dice.choice([[inner], [*batch, inner, p.dice.choice([0, 1, 2, 3])]]), kind)], []


def types(p):
    kind = p.dice.choice(values.DTYPES)
    return "to", [p.pick(exact=kind not in values.FLOATS)], [kind]


def in_place(p):
    op = p.dice.choice(["add_", "sub_", "mul_", "div_", "fill_", "zero_", "copy_"])
    x = p.pick_to_write()
    if op == "zero_":
        return op, [x], []
    if op == "fill_" or (op != "copy_" and p.odd(0.4)):
        return op, [x], [plain_number(p, p.kind(x))]
    return op, [x, partner(p, x, exact=p.kind(x) not in values.FLOATS)], []
