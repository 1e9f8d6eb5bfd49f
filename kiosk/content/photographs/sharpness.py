"""Whether a photograph is sharp anywhere, at the size at which it is shown."""

from __future__ import annotations

from PIL import Image, ImageFilter, ImageStat

WIDTH = 1920
"""A full screen at 1080p: what is soft at this size is seen to be soft."""
BLURRED = 30.0
"""Below this a picture has no sharp edge anywhere. The shipped renderings have 530 to 3,600 (measured); with a Gaussian
blur of two pixels 6 to 35, of four pixels 2 to 5."""
_TILE = 240
_LAPLACIAN = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)


def sharpness(picture: Image.Image) -> float:
    """The variance of the Laplacian in the sharpest part of a picture: a blurred background is no fault.

    Pech-Pacheco et al., Diatom autofocusing in brightfield microscopy, ICPR 2000.
    """
    factor = max(1, round(max(picture.size) / WIDTH))
    grey = picture.convert("L") if factor == 1 else picture.reduce(factor).convert("L")
    edges = grey.filter(_LAPLACIAN).crop((1, 1, grey.width - 1, grey.height - 1))  # the rim is left unfiltered
    tiles = [
        edges.crop((left, top, min(left + _TILE, edges.width), min(top + _TILE, edges.height)))
        for top in range(0, edges.height, _TILE)
        for left in range(0, edges.width, _TILE)
    ]
    return max(ImageStat.Stat(tile).var[0] for tile in tiles)
