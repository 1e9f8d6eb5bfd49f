"""Three rings, imports point inward: qml → viewmodels → feature packages (docs/decisions/0002)."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NO_FEATURES = ("viewmodels", "tooling", "qml", "i18n", "paper")
FEATURES = sorted(f.parent.name for f in (ROOT / "kiosk").glob("*/__init__.py") if f.parent.name not in NO_FEATURES)
OUTER = tuple(
    f"kiosk.{one}"
    for one in (
        "viewmodels",
        "app",
        "desk",
        "window",
        "tour",
        "tour_stops",
        "tour_enquiry",
        "tourstaff",
        "qtlog",
        "tooling",
        "paper",
    )
)


def imports(file: Path) -> Iterator[str]:
    """Absolute names of the modules that a file imports, inside functions too."""
    package = file.relative_to(ROOT).with_suffix("").parts
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def files_of(place: str) -> list[Path]:
    found = sorted((ROOT / "kiosk" / place).rglob("*.py"))
    assert found, place
    return found


def inside(name: str, modules: tuple[str, ...]) -> bool:
    return any(name == module or name.startswith(module + ".") for module in modules)


@pytest.mark.parametrize("feature", FEATURES)
def test_features_know_neither_qt_nor_the_rings_outside(feature: str) -> None:
    wrong = [
        f"{file.relative_to(ROOT)} imports {name}"
        for file in files_of(feature)
        for name in imports(file)
        if inside(name, ("PySide6", "shiboken6", *OUTER))
    ]
    assert wrong == []


@pytest.mark.parametrize("feature", FEATURES)
def test_features_do_not_reach_into_each_other(feature: str) -> None:
    """The content model is what all others rest on and may be read; it knows none of them itself."""
    others = tuple(f"kiosk.{other}" for other in FEATURES if other not in (feature, "content"))
    wrong = [
        f"{file.relative_to(ROOT)} imports {name}"
        for file in files_of(feature)
        for name in imports(file)
        if inside(name, others) and name.count(".") > 2
    ]
    assert wrong == []


def test_view_models_do_not_know_the_composition_root() -> None:
    wrong = [
        f"{file.relative_to(ROOT)} imports {name}"
        for file in files_of("viewmodels")
        for name in imports(file)
        if inside(name, ("kiosk.app", "kiosk.window", "kiosk.tour", "kiosk.tooling", "PySide6.QtWidgets"))
    ]
    assert wrong == []


def test_the_program_never_imports_its_tooling() -> None:
    places = [file for file in (ROOT / "kiosk").rglob("*.py") if "tooling" not in file.parts]
    wrong = [
        str(file) for file in places if any(inside(name, ("kiosk.tooling", "qtawesome")) for name in imports(file))
    ]
    assert wrong == []


def test_set_up_uses_the_standard_library_only() -> None:
    outside = {"PySide6", "msgspec", "platformdirs", "yaml", "PIL", "fontTools", "pypinyin", "psutil", "numpy"}
    files = [ROOT / "run.py", ROOT / "kiosk" / "display.py", ROOT / "kiosk" / "__init__.py"]
    files += [ROOT / "kiosk" / "tooling" / "__init__.py", *(ROOT / "kiosk" / "tooling" / "setup").glob("*.py")]
    wrong = [f"{file.name} imports {name}" for file in files for name in imports(file) if name.split(".")[0] in outside]
    assert wrong == []


def test_the_walk_sees_what_it_should() -> None:
    assert {"content", "session", "settings"} <= set(FEATURES)
    assert "PySide6.QtCore" in set(imports(ROOT / "kiosk" / "viewmodels" / "app.py"))
    assert "kiosk.content.load" in set(imports(ROOT / "kiosk" / "app.py"))


def test_every_type_that_qml_sees_has_a_name_of_its_own() -> None:
    """Two of a name in one QML module: the last one imported wins, and the other's screens get nothing."""
    names = [
        node.name
        for file in files_of("viewmodels")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(one, ast.Name) and one.id == "QmlElement" for one in node.decorator_list)
    ]
    assert len(names) > 20 and not {name for name in names if names.count(name) > 1}


def test_the_start_of_the_kiosk_reads_nothing_of_the_staff_pages() -> None:
    """They bring databases, reports and keys along, some hundred milliseconds; they are read when staff knock."""
    code = "import sys, kiosk.viewmodels.app; print([one for one in sys.modules if one.startswith('kiosk.')])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    read = ast.literal_eval(done.stdout)
    assert "kiosk.viewmodels.staff.frame" in read
    late = ("kiosk.enquiries", "kiosk.insights", "kiosk.store", "kiosk.viewmodels.staff.pages")
    assert [one for one in read if inside(one, late)] == []


def test_an_assert_does_nothing() -> None:
    """The packaged program is made without them (`optimize` in build_spec.spec): what one did would be left out."""
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in files_of("")
        if "tooling" not in file.parts
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Assert)
        for call in ast.walk(node.test)
        if isinstance(call, ast.Call) and ast.unparse(call.func) not in ("isinstance", "callable", "len", "all", "any")
    ]
    assert wrong == []
