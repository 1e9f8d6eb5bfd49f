"""View model of the services screen: one layout for whatever a service has."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display import text
from kiosk.content.model import Service

from .base_tabs import TabbedViewModel
from .service_columns import columns
from .service_parts import cases, head_figures, missing, other_figures, rows
from .shapes import Value

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ServicesViewModel(TabbedViewModel):
    """The service that the route names, or the first."""

    changed = Signal()
    shown_on = ("services",)
    screen = "services"

    @property
    def service(self) -> Service:
        index = self.context.index
        return index.services.get(self.subject, index.catalogue.services[0])

    @Property("QVariantList", notify=changed)
    def chips(self) -> list[Value]:
        return self.made(
            "chips",
            lambda: [
                {"id": one.id, "name": text(one.short, self.language), "on": one.id == self.service.id}
                for one in self.context.index.catalogue.services
            ],
        )

    @Property(str, notify=changed)
    def id(self) -> str:
        return self.service.id

    @Property(str, notify=changed)
    def title(self) -> str:
        return text(self.service.name, self.language)

    @Property(str, notify=changed)
    def category(self) -> str:
        """service, agreement, policy or campaign."""
        return self.service.category

    @Property(str, notify=changed)
    def lead(self) -> str:
        """The problem that it solves, else what it is where the line bears something else."""
        service = self.service
        if service.problem:
            return text(service.problem.text, self.language)
        return text(service.what, self.language) if service.steps or service.plans else ""

    @Property("QVariantList", notify=changed)
    def columns(self) -> list[Value]:
        """What hangs from the line: steps, or plans, or what the service is and its figures."""
        return self.made("columns", lambda: columns(self.context, self.service))

    @Property("QVariantList", notify=changed)
    def headFigures(self) -> list[Value]:
        return self.made("head", lambda: head_figures(self.context, self.service))

    @Property("QVariantList", notify=changed)
    def cases(self) -> list[Value]:
        return self.made("cases", lambda: cases(self.context, self.service))

    @Property("QVariantList", notify=changed)
    def tiles(self) -> list[Value]:
        """Figures that stand neither at the head, nor on the line, nor large on a case."""
        return self.made("tiles", lambda: other_figures(self.context, self.service))

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[Value]:
        return self.made("rows", lambda: rows(self.context, self.service))

    @Property("QVariantList", notify=changed)
    def missing(self) -> list[str]:
        return self.made("missing", lambda: missing(self.context, self.service))
