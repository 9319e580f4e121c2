"""Random streams: what a generator draws, in which order, from which seed."""

import hashlib

import torch
from torch.utils.data import DataLoader

from .calls import Family
from .encode import encode, number

# Long draws are recorded by their ends and, where they must be equal bit by bit, by the SHA-256 of their bytes. Where
# a tolerance applies no checksum can help, so that more of them are recorded whole.
LONG, LONG_INEXACT = 64, 1000


def shortened(t, exact):
    flat = t.detach().reshape(-1)
    if flat.numel() <= (LONG if exact else LONG_INEXACT):
        return encode(flat)
    ends = [number(v, t.dtype) for v in flat[:24].tolist()], [number(v, t.dtype) for v in flat[-24:].tolist()]
    record = {"dtype": str(t.dtype).removeprefix("torch."), "count": flat.numel(), "first": ends[0], "last": ends[1]}
    if exact:
        # As doubles, little-endian: the engine keeps whole numbers in doubles too.
        record["sha256"] = hashlib.sha256(flat.double().numpy().astype("<f8").tobytes()).hexdigest()
    return record


def draw(kind, args):
    dtype = torch.float64 if kind.endswith("64") else torch.float32
    if kind in ("rand", "rand64"):
        return torch.rand(args[0], dtype=dtype)
    if kind in ("randn", "randn64"):
        return torch.randn(args[0], dtype=dtype)
    if kind == "uniform":
        return torch.empty(args[0]).uniform_(args[1], args[2])
    if kind == "bernoulli":
        return torch.empty(args[0]).bernoulli_(args[1])
    if kind in ("coins", "coins64"):
        # One probability per element, from 0 to 1.
        return torch.bernoulli(torch.arange(args[0], dtype=dtype) / (args[0] - 1))
    if kind == "randint":
        return torch.randint(args[0], args[1], (args[2],))
    if kind == "randperm":
        return torch.randperm(args[0])
    if kind in ("loader", "shuffled loader"):
        # The order in which one pass of a DataLoader hands out the items 0, 1, 2, ...
        loader = DataLoader(range(args[0]), batch_size=args[1], shuffle=kind == "shuffled loader")
        return torch.cat(list(loader))
    raise ValueError(kind)


def stream(f, name, seed, *steps):
    """steps: [kind, ...arguments], and "save", "restore", ["advance", n], ["seed", n] in between."""
    torch.manual_seed(seed)
    recorded, saved = [], None
    for step in steps:
        kind, *args = [step] if isinstance(step, str) else step
        if kind == "save":
            saved = torch.get_rng_state()
        elif kind == "restore":
            torch.set_rng_state(saved)
        elif kind == "seed":
            torch.manual_seed(args[0])
        elif kind == "advance":
            torch.rand(args[0])  # one 32-bit output each
        else:
            recorded.append({"draw": kind, "args": args, "out": shortened(draw(kind, args), "randn" not in kind)})
            continue
        recorded.append({"draw": kind, "args": args})
    f.add({"name": name, "seed": seed, "steps": recorded})


def record():
    f = Family("random")
    for seed in [0, 1, 42, 2**31, 2**32 - 1, 2**32 + 7, 2**53 - 1, -1, -12345]:
        stream(f, f"seed {seed}", seed, ["rand", 5], ["randn", 3], ["randint", 0, 10, 5], ["randperm", 7])
    for count in [0, 1, 2, 15, 16, 17, 31, 32, 33, 100, 784, 10000]:
        stream(f, f"rand {count}", 42, ["rand", count], ["rand", 1])
        stream(f, f"rand {count} in float64", 42, ["rand64", count], ["rand", 1])
        stream(f, f"randn {count}", 42, ["randn", count], ["randn", 1], ["rand", 1])
        stream(f, f"randn {count} in float64", 42, ["randn64", count], ["randn64", 1], ["rand", 1])
    for low, high in [(0, 2), (0, 10), (-5, 5), (0, 256), (0, 2**31), (0, 2**32 - 1), (0, 2**32), (-(2**40), 2**40), (0, 2**53 - 1), (7, 8)]:
        stream(f, f"randint {low} to {high}", 7, ["randint", low, high, 20], ["rand", 1])
    for count in [0, 1, 2, 3, 10, 256, 5000]:
        stream(f, f"randperm {count}", 3, ["randperm", count], ["rand", 1])
    for low, high in [(-1.0, 1.0), (0.25, 0.75), (-0.035714285714285712, 0.035714285714285712), (5.0, 5.0), (-1e-3, 3.0)]:
        stream(f, f"uniform {low} to {high}", 11, ["uniform", 100, low, high])
    for count, p in [(0, 0.5), (1, 0.5), (7, 0.3), (16, 0.5), (1000, 0.1), (10000, 0.75), (5, 0), (5, 1)]:
        stream(f, f"bernoulli {count} with {p}", 13, ["bernoulli", count, p], ["rand", 1])
    for count in [2, 33, 1025]:
        stream(f, f"bernoulli of {count} probabilities", 14, ["coins", count], ["coins64", count], ["rand", 1])
    stream(f, "small draws keep the second of a pair", 5, ["randn", 1], ["randn", 1], ["randn", 3], ["randn", 2])
    stream(f, "a large draw leaves the spare normal alone", 5, ["randn", 1], ["randn", 16], ["randn", 1], ["randn", 20], ["randn", 1])
    stream(f, "a uniform draw leaves the spare normal alone", 5, ["randn", 1], ["rand", 3], ["randn", 1])
    stream(f, "both types share the spare normal", 5, ["randn64", 1], ["randn", 1], ["randn", 1], ["randn64", 1])
    stream(f, "seeding forgets the spare normal", 5, ["randn", 1], ["seed", 5], ["randn", 2])
    stream(f, "the state holds the spare normal", 5, ["randn", 1], "save", ["randn", 2], ["rand", 700], "restore", ["randn", 2], ["rand", 3])
    stream(f, "the state can be restored twice", 9, ["rand", 600], "save", ["rand", 50], "restore", ["rand", 50], "restore", ["rand", 50])
    stream(f, "advance across a refill of the table", 9, ["rand", 600], ["advance", 100], ["rand", 3], ["advance", 2000], ["rand", 3])
    stream(f, "mixed", 42, ["randn", 20], ["randn", 3], ["randint", 0, 100, 5], ["randn", 784], ["rand64", 3], ["randn64", 17], ["randperm", 9], ["randn", 1], ["rand", 3])
    stream(f, "a loader draws from the stream", 4, ["loader", 10, 3], ["rand", 2], ["loader", 10, 3], ["rand", 2])
    stream(f, "a shuffled loader", 4, ["shuffled loader", 50, 8], ["shuffled loader", 50, 8], ["rand", 2])
    stream(f, "a shuffled loader of many", 42, ["shuffled loader", 1000, 256], ["randn", 2])
    stream(f, "the roller coaster and the weights after it", 42, ["randn", 20], ["randn", 3], ["randn", 784], ["randn", 1])
    stream(f, "the published starting weights", 42, ["randn", 20], ["randn", 3], ["randn", 784], ["randn", 1], "save", ["advance", 3441], ["randn", 784], "restore", ["advance", 792], ["randn", 2])
    return f
