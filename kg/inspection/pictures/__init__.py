"""Pictures of the graph: networks, timelines and bars, as SVG, PNG or a page of HTML. Needs the extra ``pictures``."""

from kg.inspection.pictures.canvas import FORMATS, Sheet
from kg.inspection.pictures.neighbourhood import LIMIT, neighbourhood
from kg.inspection.pictures.network_picture import draw_scene
from kg.inspection.pictures.scene import Dot, Line, Scene

__all__ = ["FORMATS", "LIMIT", "Dot", "Line", "Scene", "Sheet", "draw_scene", "neighbourhood"]
