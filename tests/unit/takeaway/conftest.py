"""The real content by id."""

from __future__ import annotations

import pytest

from kiosk.content.index import Index
from kiosk.content.load import Pack


@pytest.fixture(scope="session")
def real(pack: Pack) -> Index:
    return Index(pack.catalogue)
