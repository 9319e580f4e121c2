"""All that a step may be, and how often."""

from . import layers, places, steps

FAMILIES = [
    (steps.one_sided, 4), (steps.clamp, 1), (steps.two_sided, 5), (steps.sums, 4), (steps.extremes, 2), (steps.soft, 1), (steps.movement, 6),
    (steps.joining, 2), (steps.products, 2), (steps.types, 1), (steps.in_place, 2), (places.indexing, 4), (places.writing, 1),
    (layers.images, 1), (layers.normalization, 1), (layers.losses, 1),
]  # fmt: skip
