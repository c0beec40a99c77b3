"""A scene on a sheet."""

from kg.inspection.pictures.canvas import MARGIN, Sheet
from kg.inspection.pictures.layout import GAP, INDENT, Place, ends, lay_out
from kg.inspection.pictures.marks import GREY
from kg.inspection.pictures.scene import Dot, Line, Scene
from kg.inspection.pictures.words import LEADING, NAME, NOTE

_OFF = 3.0
"""From words to a line."""


def draw_scene(scene: Scene) -> Sheet:
    """A network as a picture: dots with their words beside them, lines between, a legend below."""
    layout = lay_out(scene)
    sheet = Sheet(
        scene.title, layout.width + 2 * MARGIN, layout.height + (56 if scene.left_out else 40), scene.left_out
    )
    down, right = sheet.top + 8, MARGIN + 5
    for place in layout.places.values():
        place.x += right
        place.edge += right
        place.y += down
    for near, far, line in ends(layout.places, scene.lines):
        _join(sheet, near, far, line)
    for iri, place in layout.places.items():
        _dot(sheet, place, scene.dots[iri])
    kinds = {dot.kind for dot in scene.dots.values()}
    claims = any(dot.claimed for dot in scene.dots.values()) or any(line.claimed for line in scene.lines)
    sheet.legend(down + layout.height + 16, kinds, claims=claims)
    return sheet


def _dot(sheet: Sheet, place: Place, dot: Dot) -> None:
    align = {-1: "right", 0: "center", 1: "left"}[place.side]
    high = (len(place.name) * NAME + len(place.note) * NOTE) * LEADING
    top = place.y - high / 2 + NAME * LEADING / 2 + (0 if place.side else INDENT)
    sheet.mark(place.x, place.y if place.side else top - 2 * INDENT + 3, dot.kind, claimed=dot.claimed, said=dot.said)
    x = place.x + place.side * INDENT
    sheet.text(x, top, place.name, bold=not place.side, align=align, said=dot.said)
    below = top + len(place.name) * NAME * LEADING - (NAME - NOTE) * LEADING / 2
    sheet.text(x, below, place.note, size=NOTE, align=align, colour=GREY)


def _join(sheet: Sheet, near: Place, far: Place, line: Line) -> None:
    """A curve from the words of the nearer dot to the mark of the farther; within a column, from words to words.

    It turns only beyond the column, where there are no words that it could cross.
    """
    side = far.side
    start = near.x + side * (near.width if near.side else near.width / 2) + side * _OFF
    turn = near.edge if near.side else start
    if near.level == far.level:
        end, back, bend = far.x + side * (far.width + _OFF), far.edge, near.edge + side * GAP * 0.6
    else:
        end = back = far.x
        bend = (turn + end) / 2
    points = [(start, near.y), (turn, near.y), (bend, near.y), (bend, far.y), (back, far.y), (end, far.y)]
    sheet.curve(points, claimed=line.claimed, said=line.said)
