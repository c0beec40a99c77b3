"""A sheet to draw on, measured in points from its upper left corner, and how it becomes a file.

The same picture gives the same bytes: no dates, no random ids. Text is drawn as it stands: nothing in a name is read
as mathematics or markup, and an SVG keeps it as text, which can be searched and is shaped by whoever shows it.
"""

import html
import io
import warnings
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from kg.errors import UsageError
from kg.inspection.pictures.marks import GREY, INK, LINE, MARKS, PAPER, mark
from kg.inspection.pictures.words import LEADING, NAME, NOTE, font, measure, tidy, wrap

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMATS: Final = ("svg", "png", "html")
MARGIN: Final = 28.0
_TITLE = 13.0
_DPI = 200
_LONGEST = 60_000
"""The most pixels that a side of a PNG may have; matplotlib draws up to 65,536."""
_SETTINGS: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "accordant",
    "path.simplify": False,
    "hatch.linewidth": 0.6,
}


class Sheet:
    """One picture: a title, what is drawn, and a legend; ``width`` and ``height`` are in points."""

    def __init__(self, title: str, width: float, height: float, left_out: str = "") -> None:
        try:
            from matplotlib.figure import Figure  # noqa: PLC0415  # an extra, and heavy
        except ImportError:
            raise UsageError("pictures need matplotlib: pip install 'accordant[pictures]'") from None
        self.title = tidy(title)
        self.left_out = left_out
        """What the picture has no room for, in a sentence; empty where it shows all."""
        self.width = max(width, 360.0)
        self._said: dict[str, str] = {}
        heading = wrap(self.title, self.width - 2 * MARGIN, _TITLE, 3, bold=True)
        self.top = MARGIN + len(heading) * _TITLE * LEADING
        """Where there is room below the title; what is drawn starts here."""
        self.height = self.top + height + MARGIN
        self.figure: Figure = Figure(figsize=(self.width / 72, self.height / 72), facecolor=PAPER)
        axes = self.figure.add_axes((0, 0, 1, 1), xlim=(0, self.width), ylim=(self.height, 0))
        axes.set_axis_off()
        self.axes: Axes = axes
        self.text(MARGIN, MARGIN + _TITLE / 2, heading, size=_TITLE, bold=True)

    def text(  # noqa: PLR0913  # as many as type has sides
        self, x: float, y: float, lines: Sequence[str], *, size: float = NAME, bold: bool = False, align: str = "left",
        colour: str = INK, said: str = "",
    ) -> None:  # fmt: skip
        """Lines of text, the first with its middle at y; ``said`` is shown when a pointer rests on them."""
        for number, line in enumerate(lines):
            self.axes.text(
                x, y + number * size * LEADING, line, ha=align, va="center_baseline", color=colour,
                fontproperties=font(size, bold=bold), parse_math=False, zorder=4, gid=self._id(said),
            )  # fmt: skip

    def mark(self, x: float, y: float, kind: str, *, claimed: bool = False, said: str = "") -> None:
        """The mark of a kind; hollow for what is only claimed."""
        look = mark(kind)
        self.axes.plot(
            [x], [y], marker=look.shape, markersize=look.size, markeredgecolor=look.colour, markeredgewidth=1.4,
            markerfacecolor=PAPER if claimed else look.colour, linestyle="none", zorder=3, gid=self._id(said),
        )  # fmt: skip

    def line(
        self, xs: Sequence[float], ys: Sequence[float], *, claimed: bool = False, colour: str = LINE, said: str = "",
        width: float = 1.0,
    ) -> None:  # fmt: skip
        """A line through points; dashed for what is only claimed."""
        self.axes.plot(
            xs, ys, color=colour, linewidth=width, linestyle=(0, (3, 2)) if claimed else "-", zorder=2.5,
            gid=self._id(said),
        )  # fmt: skip

    def curve(self, points: Sequence[tuple[float, float]], *, claimed: bool, said: str) -> None:
        """A line through six points: straight, a curve that the third and the fourth pull, straight."""
        from matplotlib.patches import PathPatch  # noqa: PLC0415
        from matplotlib.path import Path  # noqa: PLC0415

        path = Path(points, [Path.MOVETO, Path.LINETO, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.LINETO])
        style = (0, (3, 2)) if claimed else "-"
        drawn = PathPatch(path, facecolor="none", edgecolor=LINE, linewidth=1, linestyle=style, zorder=1)
        drawn.set_gid(self._id(said))
        self.axes.add_patch(drawn)

    def block(
        self, corner: tuple[float, float], size: tuple[float, float], *, colour: str, hatch: str, said: str = ""
    ) -> None:
        """A filled rectangle from its upper left corner, with a pattern."""
        from matplotlib.patches import Rectangle  # noqa: PLC0415

        drawn = Rectangle(corner, *size, facecolor=colour, edgecolor=PAPER, hatch=hatch, linewidth=0.6, zorder=2)
        drawn.set_gid(self._id(said))
        self.axes.add_patch(drawn)

    def legend(self, y: float, kinds: Iterable[str], *, claims: bool) -> None:
        """The kinds that are drawn with their marks, in one line; below it what is left out."""
        x = MARGIN + 5
        shown = set(kinds)
        for kind in (kind for kind in MARKS if kind in shown):
            self.mark(x, y, kind)
            self.text(x + 9, y, [kind], size=NOTE)
            x += measure(kind, NOTE) + 28
        if claims:
            words = "hollow, dashed: claimed by somebody, not reported as fact"
            if x + 17 + measure(words, NOTE) > self.width - MARGIN:
                x, y = MARGIN + 5, y + 14
            self.line([x - 5, x + 12], [y, y], claimed=True, colour=GREY)
            self.text(x + 17, y, [words], size=NOTE)
        if self.left_out:
            self.text(MARGIN, y + 16, wrap(self.left_out, self.width - 2 * MARGIN, NOTE, 2), size=NOTE, colour=GREY)

    def save(self, picture_format: str) -> bytes:
        """The picture as SVG, PNG or a page of HTML that needs nothing else."""
        if picture_format == "png":
            return self._png()
        svg = self._svg()
        return svg if picture_format == "svg" else _page(self.title, svg)

    def unshown(self) -> str:
        """The characters that no font of this machine has: a PNG shows boxes for them, an SVG leaves them to others."""
        from matplotlib.font_manager import findfont, get_font  # noqa: PLC0415

        faces = [get_font(findfont(name)) for name in font(NAME).get_family()]
        used = {char for text in self.axes.texts for char in text.get_text()}
        return "".join(sorted(char for char in used if not any(face.get_char_index(ord(char)) for face in faces)))

    def _id(self, said: str) -> str | None:
        if not said:
            return None
        name = f"said-{len(self._said) + 1}"
        self._said[name] = said
        return name

    def _png(self) -> bytes:
        dpi = min(_DPI, _LONGEST * 72 / max(self.width, self.height))
        return self._written("png", dpi=dpi, metadata={"Software": None, "Title": self.title})

    def _svg(self) -> bytes:
        """The SVG without document type and metadata, with what is said of each mark as its title."""
        from lxml import etree  # noqa: PLC0415

        written = self._written("svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
        root = etree.fromstring(written)
        namespace = f"{{{root.nsmap[None]}}}"
        for metadata in root.findall(f"{namespace}metadata"):
            root.remove(metadata)
        for element in root.iter(f"{namespace}g"):
            if said := self._said.get(element.get("id", "")):
                _entitle(element, said)
        _entitle(root, self.title)
        root.set("role", "img")
        drawn: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
        return drawn + b"\n"

    def _written(self, file_format: str, **options: Any) -> bytes:  # noqa: ANN401  # savefig's own
        from matplotlib import rc_context  # noqa: PLC0415

        buffer = io.BytesIO()
        with rc_context(_SETTINGS), warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Glyph .* missing from", UserWarning)  # `unshown` tells of them
            self.figure.savefig(buffer, format=file_format, facecolor=PAPER, **options)
        return buffer.getvalue()


def _entitle(element: Any, said: str) -> None:  # noqa: ANN401  # lxml has no types
    title = element.makeelement(f"{{{element.nsmap[None]}}}title")
    title.text = said
    element.insert(0, title)


def _page(title: str, svg: bytes) -> bytes:
    drawing = svg.decode().partition("?>")[2].strip()
    page = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{html.escape(title)}</title>
<style>body {{ margin: 1em; background: #fff; overflow: auto }} svg {{ display: block; margin: auto }}</style>
</head>
<body>
{drawing}
</body>
</html>
"""
    return page.encode()
