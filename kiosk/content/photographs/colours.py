"""Any photograph as plain RGB: in sRGB, and nothing but pixels."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

from kiosk.content.renditions import flatten


def srgb(picture: Image.Image) -> Image.Image:
    """Colours of another space (telephones use Display P3) as sRGB, which is what the kiosk shows."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return picture
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in (ImageCms.getProfileDescription(own) or "").casefold():
            return picture
        mode = "RGBA" if picture.mode == "RGBA" else "RGB"
        return ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode=mode) or picture
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return picture


def plain(picture: Image.Image) -> Image.Image:
    """RGB and nothing else: no EXIF, no XMP, no comment, no thumbnail."""
    if picture.mode.startswith(("I", "F")):  # 16 bits of grey: convert() would cut, not scale
        picture = picture.convert("I").point(lambda level: level / 256).convert("L")
    made = picture if picture.mode == "RGB" and not picture.has_transparency_data else flatten(picture)
    made.info = {}
    return made
