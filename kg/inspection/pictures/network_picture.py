"""A scene on a sheet."""

from kg.inspection.pictures.canvas import MARGIN, Sheet
from kg.inspection.pictures.layout import GAP, INDENT, Place, ends, lay_out
from kg.inspection.pictures.marks import GREY, INK
from kg.inspection.pictures.scene import Dot, Line, Scene
from kg.inspection.pictures.words import LEADING, NAME, NOTE

_LEGEND = 50.0


def draw_scene(scene: Scene) -> Sheet:
    """A network as a picture: dots with their words beside them, lines between, a legend below."""
    layout = lay_out(scene)
    sheet = Sheet(scene.title, layout.width + 2 * MARGIN + INDENT, layout.height + _LEGEND)
    down, right = sheet.top + 8, MARGIN + 5
    for place in layout.places.values():
        place.x += right
        place.y += down
    for near, far, line in ends(layout.places, scene.lines):
        _join(sheet, near, far, line)
    for iri, place in layout.places.items():
        _dot(sheet, place, scene.dots[iri])
    kinds = {dot.kind for dot in scene.dots.values()}
    claims = any(part.claimed for part in (*scene.dots.values(), *scene.lines))
    sheet.legend(down + layout.height + 16, kinds, claims=claims, note=scene.note)
    return sheet


def _dot(sheet: Sheet, place: Place, dot: Dot) -> None:
    sheet.mark(place.x, place.y, dot.kind, claimed=dot.claimed, said=dot.said)
    align, x = ("left", place.x + INDENT) if place.side > 0 else ("right", place.x - INDENT)
    lines = len(place.name) * NAME * LEADING + len(place.note) * NOTE * LEADING
    top = place.y - lines / 2 + NAME * LEADING / 2
    sheet.text(x, top, place.name, bold=not place.parent, align=align, colour=INK, said=dot.said)
    below = top + len(place.name) * NAME * LEADING - (NAME - NOTE) * LEADING / 2
    sheet.text(x, below, place.note, size=NOTE, align=align, colour=GREY)


def _join(sheet: Sheet, near: Place, far: Place, line: Line) -> None:
    """A curve from the words of the nearer dot to the mark of the farther."""
    side = far.side
    leaves_words = near.level < far.level and (near.side == side)
    start = near.x + side * (near.width if leaves_words else 0)
    if near.level == far.level:
        bend = (start - side * GAP * 0.6, far.x - side * GAP * 0.6)
    else:
        bend = (start + side * GAP * 0.5, far.x - side * GAP * 0.5)
    sheet.curve((start, near.y), (far.x, far.y), bend=bend, claimed=line.claimed, said=line.said)
