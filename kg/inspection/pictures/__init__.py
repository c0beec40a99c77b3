"""Pictures of the graph: networks, timelines and bars, as SVG, PNG or a page of HTML. Needs the extra ``pictures``."""

from kg.inspection.pictures.bars import Bars, counted, draw_bars
from kg.inspection.pictures.canvas import FORMATS, Sheet
from kg.inspection.pictures.charts import CHARTS, chart
from kg.inspection.pictures.neighbourhood import neighbourhood
from kg.inspection.pictures.network_picture import draw_scene
from kg.inspection.pictures.results import draw_graph, draw_rows
from kg.inspection.pictures.scene import LIMIT, Dot, Line, Scene
from kg.inspection.pictures.timeline_picture import Moment, draw_timeline, entry_moments

__all__ = [
    "CHARTS",
    "FORMATS",
    "LIMIT",
    "Bars",
    "Dot",
    "Line",
    "Moment",
    "Scene",
    "Sheet",
    "chart",
    "counted",
    "draw_bars",
    "draw_graph",
    "draw_rows",
    "draw_scene",
    "draw_timeline",
    "entry_moments",
    "neighbourhood",
]
