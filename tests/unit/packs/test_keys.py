"""Once a key is set up, only packs signed with it are taken."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from kiosk.packs import installing, keys, making, reading, store
from kiosk.packs.errors import PackRefusedError
from kiosk.packs.names import SIGNATURE
from kiosk.tooling.broken_packs.parts import pack, plain, unpack


@pytest.fixture
def office(tmp_path: Path) -> keys.Made:
    return keys.make(tmp_path / "office.key")


@pytest.fixture
def signed(folder: Path, tmp_path: Path, office: keys.Made) -> Path:
    making.build(folder, tmp_path / "signed.kioskpack", office.secret)
    return tmp_path / "signed.kioskpack"


def code(path: Path, *trusted: str) -> str:
    with pytest.raises(PackRefusedError) as caught:
        reading.verify(path, trusted)
    return caught.value.code


def test_a_signed_pack_is_taken_and_says_by_whom(signed: Path, office: keys.Made) -> None:
    assert reading.verify(signed, [office.key]).signer == office.key
    assert reading.verify(signed).signer == office.key


def test_an_unsigned_one_only_without_a_key(file: Path, office: keys.Made) -> None:
    assert reading.verify(file).signer is None
    assert code(file, office.key) == "unsigned"


def test_another_key_and_a_second_one(signed: Path, office: keys.Made, tmp_path: Path) -> None:
    other = keys.make(tmp_path / "other.key")
    assert code(signed, other.key) == "other-key"
    assert reading.verify(signed, [other.key, office.key]).signer == office.key


def test_a_signature_of_another_pack(signed: Path, files: list[Path], tmp_path: Path, office: keys.Made) -> None:
    """Also without a key: a signature that does not fit means that somebody changed the pack."""
    parts = {**unpack(files[1].read_bytes()), SIGNATURE: unpack(signed.read_bytes())[SIGNATURE]}
    (tmp_path / "x.kioskpack").write_bytes(pack(plain(parts)))
    assert code(tmp_path / "x.kioskpack") == code(tmp_path / "x.kioskpack", office.key) == "signature"


def test_what_was_installed_before_the_key_is_not_shown_after(
    file: Path, signed: Path, data: Path, office: keys.Made
) -> None:
    found = installing.install(file, data)
    with pytest.raises(PackRefusedError) as caught:
        store.activate(found.id, data, [office.key])
    assert caught.value.code == "unsigned" and store.listed(data)[0].shown is False
    assert installing.install(signed, data, [office.key]).id == found.id  # the same pack, now signed
    assert store.activate(found.id, data, [office.key]).shown == found.id


def test_the_secret_key_is_for_its_owner_and_never_overwritten(office: keys.Made) -> None:
    if sys.platform != "win32":
        assert stat.S_IMODE(office.secret.stat().st_mode) == 0o600
    with pytest.raises(PackRefusedError) as caught:
        keys.make(office.secret)
    assert caught.value.code == "key-exists"


def test_which_file_is_which(office: keys.Made, file: Path) -> None:
    assert keys.public_key(office.public) == office.key
    for wrong in (office.secret, file, office.secret.with_name("none")):
        with pytest.raises(PackRefusedError):
            keys.public_key(wrong)
    with pytest.raises(PackRefusedError):
        keys.sign(b"", office.public)


def test_the_signature_is_ed25519_over_the_manifest(signed: Path, office: keys.Made) -> None:
    """Checked by the formulas of RFC 8032 §5.1.7 instead of by the library that made it."""
    import base64
    import hashlib
    import json

    parts = unpack(signed.read_bytes())
    signature = base64.b64decode(json.loads(parts[SIGNATURE])["signature"])
    public = base64.b64decode(office.key.removeprefix("ed25519:"))
    message = b"kiosk-pack manifest 1\n" + parts["manifest.json"]
    p, order = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
    d = -121665 * pow(121666, -1, p) % p

    def add(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
        (x1, y1), (x2, y2) = one, other
        t = d * x1 * x2 * y1 * y2 % p
        return (x1 * y2 + x2 * y1) * pow(1 + t, -1, p) % p, (y1 * y2 + x1 * x2) * pow(1 - t, -1, p) % p

    def times(factor: int, point: tuple[int, int]) -> tuple[int, int]:
        found = (0, 1)
        while factor:
            found = add(found, point) if factor & 1 else found
            point, factor = add(point, point), factor >> 1
        return found

    def point(raw: bytes) -> tuple[int, int]:
        number = int.from_bytes(raw, "little")
        y, sign = number & (2**255 - 1), number >> 255
        square = (y * y - 1) * pow(d * y * y + 1, -1, p) % p
        x = pow(square, (p + 3) // 8, p)
        x = x if x * x % p == square else x * pow(2, (p - 1) // 4, p) % p
        assert x * x % p == square
        return (p - x if x & 1 != sign else x), y

    base = point((4 * pow(5, -1, p) % p).to_bytes(32, "little"))
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % order
    left = times(int.from_bytes(signature[32:], "little"), base)
    assert left == add(point(signature[:32]), times(challenge, point(public)))
