"""What staff may change: every setting is there, with the bounds that the settings themselves check."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import Settings, SettingsError, change
from kiosk.staff import choices
from kiosk.staff.choices import FILE, NUMBER, PICK, SWITCH, TIME, masked
from kiosk.staff.offered import CHOICES

MADE_ELSEWHERE = {"enquiry.recipients", "staff.pin_hash", "content.keys", "enquiry.region"}
"""By the first set-up and `kiosk pack trust`; and the country of telephone numbers, which stays China's."""
NUMBERS = [key for key, one in CHOICES.items() if one.kind == NUMBER]


def keys(settings: msgspec.Struct, before: str = "") -> set[str]:
    found = set()
    for name in settings.__struct_fields__:
        inner = getattr(settings, name)
        found |= keys(inner, f"{before}{name}.") if isinstance(inner, msgspec.Struct) else {before + name}
    return found


def test_every_setting_is_offered_or_made_elsewhere() -> None:
    assert keys(Settings()) == set(CHOICES) | MADE_ELSEWHERE


@pytest.mark.parametrize("key", NUMBERS)
def test_numbers_keep_the_bounds_that_the_settings_check(key: str, tmp_path: Path) -> None:
    limits = choices.bounds(key)
    assert limits.least is not None and limits.most is not None
    for inside in (limits.least, limits.most):
        change(tmp_path, {key: int(inside) if limits.whole else float(inside)})
    for outside in (limits.least - 1, limits.most + 1):
        with pytest.raises(SettingsError):
            change(tmp_path, {key: int(outside) if limits.whole else float(outside)})


@given(st.sampled_from(NUMBERS), st.lists(st.sampled_from([-10, -1, 1, 10]), max_size=60))
def test_steps_never_leave_the_bounds_and_stay_of_their_kind(key: str, turns: list[int]) -> None:
    limits, now = choices.bounds(key), choices.default(key)
    for by in turns:
        now = choices.stepped(key, CHOICES[key].step, now, by)
        assert limits.least is not None and limits.most is not None and limits.least <= now <= limits.most
        assert isinstance(now, int) == limits.whole


def test_ten_tenths_are_written_as_tenths() -> None:
    now = 0.0
    for _ in range(7):
        now = choices.stepped("hours.dim", 0.1, now, 1)
    assert now == 0.7


@pytest.mark.parametrize("key", [key for key, one in CHOICES.items() if one.kind == PICK])
def test_what_can_be_picked_is_accepted(key: str, tmp_path: Path) -> None:
    for value, zh, en in CHOICES[key].picks:
        assert zh and en and choices.value(change(tmp_path, {key: value}), key) == value


def test_each_is_named_in_both_languages_and_has_a_kind_that_fits() -> None:
    for key, one in CHOICES.items():
        assert one.zh and one.en, key
        default = choices.default(key)
        assert (one.kind == SWITCH) == isinstance(default, bool), key
        assert one.kind != TIME or one.partner or key == "restart.at"
        assert one.kind != FILE or default is None or isinstance(default, str | tuple)


def test_an_address_is_masked_but_can_be_told_from_another() -> None:
    address = "https://oapi.dingtalk.com/robot/send?access_token=0123456789abcdef"
    assert masked(address) == "https://oapi.dingtalk.com/…ef"
    assert "0123456789" not in masked(address)
    assert masked("SEC0123456789abcdef") == "SEC01234…ef"
