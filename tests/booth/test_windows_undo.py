"""remove.ps1 takes back what install.ps1 does: every command that changes something is noted before, and undone."""

from __future__ import annotations

import re

import pytest

from .powershell import COMMON, INSTALL, REMOVE, Command, commands

NOTED = {
    "robocopy": "folder",
    "New-LocalUser": "account",
    "Add-LocalGroupMember": "account",
    "New-ItemProperty": "registry",
    "Enable-WindowsOptionalFeature": "feature",
    "Invoke-ShellLauncher SetDefaultShell": "launcher",
    "Invoke-ShellLauncher SetEnabled": "launcher",
    "Invoke-ShellLauncher SetCustomShell": "shell",
    "powercfg /duplicatescheme": "plan",
    "powercfg /changename": "plan",
    "powercfg /setactive": "plan",
    "powercfg /change": "plan",
    "powercfg /setacvalueindex": "plan",
}
"""Commands that change the computer, and what they are noted as."""
OF_THE_ACCOUNT = {"Set-LocalUser", "Start-Process", "reg load", "reg unload"}
"""What these change goes with the account; so does all that Set-AccountPolicies writes."""
ON_THE_WAY = {"New-Item", "icacls", "Set-Content"}
"""Folders and keys that something noted stands in, and the data, which stay until -Purge."""
HARMLESS = {
    *(".", "Add-Note", "Assert-Administrator", "Assert-Success", "ConvertFrom-Json", "ConvertTo-Json"),
    *("ConvertTo-SecureString", "Out-String", "powercfg /list"),
    *("Get-CimClass", "Get-Content", "Get-Item", "Get-ItemProperty", "Get-LocalUser", "Get-Notes"),
    *("Get-WindowsOptionalFeature", "Invoke-CimMethod", "Invoke-ShellLauncher GetDefaultShell"),
    *("Invoke-ShellLauncher IsEnabled", "Join-Path", "New-Object", "Out-Null", "Say", "Set-Noted", "Split-Path"),
    *("Stop-Here", "Test-Path", "Where-Object", "Write-Host", "powercfg /getactivescheme"),
}
UNDONE = {
    "registry": {"New-ItemProperty", "Remove-ItemProperty"},
    "key": {"Remove-Item"},
    "plan": {"powercfg /setactive", "powercfg /delete"},
    "shell": {"Invoke-ShellLauncher RemoveCustomShell"},
    "launcher": {"Invoke-ShellLauncher SetDefaultShell", "Invoke-ShellLauncher SetEnabled"},
    "feature": {"Disable-WindowsOptionalFeature"},
    "variable": {"SetEnvironmentVariable"},
    "account": {"Remove-CimInstance", "Remove-LocalUser"},
    "folder": {"Remove-Item"},
}
"""What is done about each kind of note."""
OWN = set(re.findall(r"^function ([\w-]+)", INSTALL, re.MULTILINE))


def name(command: Command) -> str:
    """A command's name, with the word that says what it does where the name does not."""
    if command.name in ("Invoke-ShellLauncher", "powercfg", "reg"):
        return f"{command.name} {command.rest.split()[0].strip(chr(39))}"
    return command.name


def branches() -> dict[str, str]:
    """What remove.ps1 does about each kind, with the functions that it calls there."""
    found = dict(re.findall(r"^        '(\w+)' \{ (.*) \}$", REMOVE, re.MULTILINE))
    functions = dict(re.findall(r"^function ([\w-]+)(.*?)^\}", REMOVE, re.MULTILINE | re.DOTALL))
    return {kind: text + functions.get(text.split()[0], "") for kind, text in found.items()}


def test_every_command_is_known() -> None:
    """A new one has to be said here what it is."""
    used = {name(one) for one in commands(INSTALL + COMMON)}
    assert used == set(NOTED) | OF_THE_ACCOUNT | ON_THE_WAY | HARMLESS | OWN


@pytest.mark.parametrize("what", [key for key in NOTED if key != "New-ItemProperty"])
def test_a_change_is_noted_before_it_is_made(what: str) -> None:
    for function in {one.function for one in commands(INSTALL) if name(one) == what}:
        steps = [one for one in commands(INSTALL) if one.function == function]
        made = next(number for number, one in enumerate(steps) if name(one) == what)
        notes = [one.rest.split()[0].strip("'") for one in steps[:made] if one.name == "Add-Note"]
        assert NOTED[what] in notes, f"{what} in {function}"


def test_a_value_of_the_registry_is_noted_with_what_was_there() -> None:
    steps = [one for one in commands(COMMON) if one.function == "Set-Noted"]
    order = [" ".join([one.name, one.rest.split()[0]]) for one in steps if one.name in ("Add-Note", "New-ItemProperty")]
    assert order == ["Add-Note 'key'", "Add-Note 'registry'", "New-ItemProperty -Path"]
    assert "DoNotExpandEnvironmentNames" in COMMON  # what comes back has its variables in it still


def test_the_variable_of_the_computer_is_noted() -> None:
    assert re.search(r"Add-Note 'variable' 'KIOSK_DATA' .*\n +\[Environment\]::SetEnvironmentVariable", INSTALL)
    assert INSTALL.count("SetEnvironmentVariable(") == 1


def test_the_plan_is_made_whenever_windows_does_not_name_it_and_nothing_else_is_changed() -> None:
    """However far an installation came before: a note says only what the plan is to be called."""
    steps = [one for one in commands(INSTALL) if one.function == "Set-PowerPlan"]
    order = [name(one) for one in steps]
    made, used, changed = (order.index(f"powercfg /{what}") for what in ("duplicatescheme", "setactive", "change"))
    assert order.index("Add-Note") < order.index("powercfg /list") < made < used < changed
    assert order[made + 1] == order[used + 1] == "Assert-Success"
    body = INSTALL.split("function Set-PowerPlan")[1].split("\n}")[0]
    conditions = re.findall(r"^    (?:if|else) ?(.*) \{\n((?:        .*\n)+)", body, re.MULTILINE)
    assert [where for where, what in conditions if "/duplicatescheme" in what] == [
        "((powercfg /list | Out-String) -notmatch $plan)"
    ]
    plans = [one.rest.split()[1] for one in steps if name(one) in ("powercfg /setactive", "powercfg /setacvalueindex")]
    assert set(plans) == {"$plan"}


def test_an_account_that_was_only_made_gets_its_group_the_next_time() -> None:
    body = INSTALL.split("function Add-BoothAccount")[1].split("\n}")[0]
    outermost = re.split(r"^    (?=\S)", body, flags=re.MULTILINE)
    assert [part.split()[0] for part in outermost if "Add-LocalGroupMember" in part] == ["try"]
    assert "-notlike 'MemberExists*'" in body


@pytest.mark.parametrize("function", ["Undo-Shell", "Undo-Launcher", "Undo-Account"])
def test_a_removal_that_was_interrupted_can_begin_anew(function: str) -> None:
    """These fail where there is nothing left of what they take back, so they look first."""
    steps = [one.name for one in commands(REMOVE) if one.function == function]
    assert steps[0] in ("Get-CimClass", "Get-CimInstance", "Get-LocalUser") and len(steps) > 1


def test_a_key_with_a_default_value_is_not_taken_for_an_empty_one() -> None:
    """The name of that value is an empty string, and an array with nothing else in it is false."""
    assert "GetValueNames() -and" not in REMOVE and "($key.ValueCount -eq 0)" in REMOVE


@pytest.mark.parametrize("kind", sorted(UNDONE))
def test_every_kind_of_note_is_taken_back(kind: str) -> None:
    text = branches()[kind]
    changes = {name(one) for one in commands(text)} & {*NOTED, *set().union(*UNDONE.values())}
    changes |= set(re.findall(r"SetEnvironmentVariable", text))
    assert changes == UNDONE[kind]


def test_no_kind_is_left_out() -> None:
    kinds = set(re.findall(r"Add-Note '(\w+)'", INSTALL + COMMON))
    assert kinds == set(branches()) == set(UNDONE) == {*NOTED.values(), "key", "variable"}


@pytest.mark.parametrize("kind", ["registry", "launcher"])
def test_all_that_was_noted_comes_back(kind: str) -> None:
    found = re.search(rf"Add-Note '{kind}' \S+ @\{{(.*)\}}", INSTALL) or re.search(r"\$before = @\{(.*)\}", COMMON)
    assert found
    assert set(re.findall(r"(\w+) = ", found[1])) == set(re.findall(r"\$Before\.(\w+)", branches()[kind]))


def test_the_account_that_is_removed_is_the_one_that_was_made() -> None:
    made = re.search(r"^\$Account = '(\w+)'", INSTALL, re.MULTILINE)
    assert made and f"Get-LocalUser -Name '{made[1]}'" in REMOVE


def test_it_goes_from_last_to_first_and_forgets_last() -> None:
    order = [REMOVE.index(text) for text in ("[array]::Reverse($notes)", "Undo-Note $one", "-Path $Record")]
    assert order == sorted(order)
