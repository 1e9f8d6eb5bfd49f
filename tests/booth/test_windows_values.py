"""What install.ps1 sets is what `kiosk lockdown --check` wants: the same rules over the values in the script."""

from __future__ import annotations

import re

import pytest

from kiosk.lockdown.hours import FAIR
from kiosk.lockdown.windows import check
from kiosk.lockdown.windows_machine import PLACES, Value, Windows

from .powershell import COMMON, INSTALL, commands, plain, variables

SID = "S-1-5-21-1-2-3-1005"
POLICIES = r"SOFTWARE\Policies\Microsoft\Windows"
Key = tuple[str, str, str]


def values(script: str) -> dict[Key, Value]:
    """The values of the registry that a script sets, by hive, path and name."""
    held, found = variables(script), {}
    machine = re.findall(r"Set-Noted (\"[^\"]*\"|\S+) '(\w+)' (\S+) '(\w+)'", script)
    account = re.findall(r"@\((\"[^\"]*\"|'[^']*'), '(\w+)', ('[^']*'|\S+), '(\w+)'\)", script)
    for hive, lines in (("HKLM", machine), ("USER", account)):
        for path, name, value, kind in lines:
            told = plain(value, held)
            assert kind in ("DWord", "String")
            found[hive, plain(path, held).removeprefix("HKLM:\\"), name] = int(told) if kind == "DWord" else told
    return found


def power(script: str) -> set[str]:
    """What powercfg is asked to change, with the words of the loop put in."""
    held = dict(re.findall(r"\$(\w+) = '([0-9a-f-]{36})'", script))
    loop = re.search(r"foreach \(\$what in (.*)\) \{", script)
    assert loop
    asked = set()
    for command in commands(script):
        if command.name == "powercfg" and command.rest.startswith(("/change ", "/setacvalueindex")):
            for what in re.findall(r"'([\w-]+)'", loop[1]):
                asked.add(plain(command.rest.replace('"', ""), {**held, "what": what}))
    return asked


def machine(script: str) -> Windows:
    """A Windows on which the script was run."""
    registry = values(script)
    plan = {ask.split()[1]: int(ask.split()[2]) for ask in power(script) if ask.startswith("/change ")}
    shell = re.search(r"Shell += \"`\"\$\(Join-Path \$Target '([^']*)'\)`\" (\w+)\"", script)
    assert shell
    return Windows(
        values={key: registry[place] for key, place in PLACES.items() if place in registry},
        shells={SID: f"{shell[1]} {shell[2]}"},
        account=SID,
        screen_off=60 * plan["monitor-timeout-ac"],
        sleep=60 * plan["standby-timeout-ac"],
        free=10 * 2**30,
    )


def states(script: str) -> dict[str, str]:
    return {finding.key: finding.state for finding in check(machine(script), FAIR)}


def test_the_check_calls_a_fresh_booth_well() -> None:
    assert set(states(INSTALL).values()) == {"ok"}
    assert machine(INSTALL).values["account"] == "kiosk"
    assert machine(INSTALL).shells == {SID: "kiosk.exe run"}


@pytest.mark.parametrize(
    ("written", "instead", "key"),
    [
        ("'AllowEdgeSwipe' 0", "'AllowEdgeSwipe' 1", "edge"),
        ("'NoToastApplicationNotification', 1", "'NoToastApplicationNotification', 0", "toasts"),
        ("'ContactVisualization', 0", "'ContactVisualization', 1", "feedback"),
        ("'ScreenSaveActive', '0'", "'ScreenSaveActive', '1'", "saver"),
        ("'WallPaper', ''", "'WallPaper', 'img0.jpg'", "ground"),
        ("'Background', '14 26 36'", "'Background', '0 99 177'", "ground"),
        ("'AutoAdminLogon' '1'", "'AutoAdminLogon' '0'", "signin"),
        ("'SetActiveHours' 1", "'SetActiveHours' 0", "hours"),
        ("'ActiveHoursStart' $Begin", "'ActiveHoursStart' 12", "hours"),
        ("'ActiveHoursEnd' $End", "'ActiveHoursEnd' 18", "hours"),
        ("[int]$Begin = 8", "[int]$Begin = 9", "hours"),
        ("'NoAutoRebootWithLoggedOnUsers' 1", "'NoAutoRebootWithLoggedOnUsers' 0", "reboot"),
        ("'monitor-timeout', 'standby-timeout'", "'monitor-timeout', 'standby-timeouts'", None),
        ('"$what-ac" 0', '"$what-ac" 10', "screen-off"),
        ('"$what-ac" 0', '"$what-ac" 10', "sleep"),
    ],
)
def test_another_value_would_be_found(written: str, instead: str, key: str | None) -> None:
    assert INSTALL.count(written) == 1
    changed = INSTALL.replace(written, instead)
    if key is None:
        with pytest.raises(KeyError):
            states(changed)
    else:
        assert states(changed)[key] != "ok"


def test_what_the_check_does_not_look_at() -> None:
    looked_at = set(PLACES.values())
    winlogon = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon"
    assert {place: value for place, value in values(INSTALL).items() if place not in looked_at} == {
        ("HKLM", winlogon, "DefaultDomainName"): "$env:COMPUTERNAME",
        ("HKLM", winlogon, "DefaultPassword"): "$plain",
        ("USER", rf"{POLICIES}\Explorer", "DisableNotificationCenter"): 1,
        ("USER", r"Control Panel\Cursors", "GestureVisualization"): 0,
    }


def test_every_value_goes_through_one_of_two_doors() -> None:
    """So that none is set past the reader above."""
    setters = {(one.function, one.name) for one in commands(COMMON + INSTALL) if "ItemProperty" in one.name}
    assert setters - {("Set-AccountPolicies", "Get-ItemProperty")} == {
        ("Set-Noted", "New-ItemProperty"),
        ("Set-AccountPolicies", "New-ItemProperty"),
    }
    lines = re.findall(r"^ +(?:Set-Noted |@\()", INSTALL, re.MULTILINE)
    assert len(values(INSTALL)) == len(lines)


def test_the_power_plan() -> None:
    """Nothing switches off by itself; the power button shuts down, the lid does nothing, USB never sleeps."""
    never = {
        f"/change {what}-timeout-{line} 0"
        for what in ("monitor", "standby", "hibernate", "disk")
        for line in ("ac", "dc")
    }
    usb = "2a737441-1930-4402-8d77-b2bebba308a3 48e6b7a6-50f5-4782-a5d4-53bb8f07e226"
    assert power(INSTALL) == never | {
        "/setacvalueindex $plan SUB_BUTTONS PBUTTONACTION 3",
        "/setacvalueindex $plan SUB_BUTTONS LIDACTION 0",
        f"/setacvalueindex $plan {usb} 0",
    }
