"""Random tensors: small shapes with lengths 0 and 1 among them, all types, numbers that tend to be equal or special."""

import math

import torch

FLOATS = ["float32", "float64"]
DTYPES = ["bool", "uint8", "int32", "int64", *FLOATS]
SPECIAL = [math.nan, math.inf, -math.inf, -0.0, 0.0]


def shape(dice, rank=None):
    rank = dice.choice([0, 1, 1, 2, 2, 2, 3, 3, 4]) if rank is None else rank
    return [dice.choice([0, 1, 1, 2, 2, 3, 3, 4]) if dice.random() < 0.5 else dice.choice([1, 2, 3]) for _ in range(rank)]


def dtype(dice):
    return dice.choice(DTYPES) if dice.random() < 0.45 else "float32"


def number(dice, kind, special):
    """Quarters, so that ties are frequent and adding and multiplying stays exact; now and then a special value."""
    if kind == "bool":
        return dice.random() < 0.5
    if kind == "uint8":
        return dice.choice([0, 1, 2, 3, 7, 200, 255])
    if kind in ("int32", "int64"):
        return dice.choice([-7, -3, -2, -1, 0, 0, 1, 1, 2, 3, 5, 100])
    if special and dice.random() < 0.15:
        return dice.choice(SPECIAL)
    return dice.choice([dice.randint(-8, 8) / 4, dice.randint(-40, 40) / 4, dice.gauss(0, 1)])


def tensor(dice, sizes, kind, special):
    count = math.prod(sizes)
    numbers = [number(dice, kind, special) for _ in range(count)]
    return torch.tensor(numbers, dtype=getattr(torch, kind)).reshape(sizes)


def broadcastable(dice, sizes):
    """A shape that broadcasts with `sizes`."""
    kept = [1 if dice.random() < 0.3 else length for length in sizes]
    return kept[dice.randint(0, len(kept)) :] if dice.random() < 0.3 else kept
