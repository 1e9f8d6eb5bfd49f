"""Whether a photograph is sharp anywhere, at the size at which it is shown."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageStat

WIDTH = 1920
"""A full screen at 1080p: what is soft at this size is seen to be soft."""
BLURRED = 45.0
"""Below this a picture has no sharp edge anywhere. The shipped renderings have 630 to 4,500 (measured);
with a Gaussian blur of two pixels 11 to 40, of four pixels 6 to 9."""
_TILE = 240


def sharpness(picture: Image.Image) -> float:
    """The energy of the Laplacian in the sharpest part of an RGB picture: a blurred background is no fault.

    Pech-Pacheco et al., Diatom autofocusing in brightfield microscopy, ICPR 2000. Put together from sums of shifted
    copies, which takes a third of the time of a filter with a kernel.
    """
    factor = max(1, round(max(picture.size) / WIDTH))
    green = picture.getchannel("G")  # most of what the eye takes for brightness, and half the work
    edges = _laplacian(green if factor == 1 else green.reduce(factor))
    tiles = (
        edges.crop((left, top, min(left + _TILE, edges.width), min(top + _TILE, edges.height)))
        for top in range(0, edges.height, _TILE)
        for left in range(0, edges.width, _TILE)
    )
    return 16 * max(ImageStat.Stat(tile).sum2[0] / (tile.width * tile.height) for tile in tiles)


def _laplacian(grey: Image.Image) -> Image.Image:
    """A quarter of its amount: how far each point is from the mean of its four neighbours."""
    width, height = grey.size

    def moved(across: int, down: int) -> Image.Image:
        return grey.crop((1 + across, 1 + down, width - 1 + across, height - 1 + down))

    sides = ImageChops.add(moved(-1, 0), moved(1, 0), scale=2)
    ends = ImageChops.add(moved(0, -1), moved(0, 1), scale=2)
    return ImageChops.difference(moved(0, 0), ImageChops.add(sides, ends, scale=2))
