"""Web archives (WARC): one article for each page that was fetched; needs the extra ``warc``."""

from collections.abc import Iterator

from kg.articles.drafts import LARGEST_DOCUMENT, Draft, InputFile, Unreadable
from kg.articles.formats import pages

try:
    from warcio.archiveiterator import ArchiveIterator
    from warcio.recordloader import ArcWarcRecord
except ImportError:  # pragma: no cover
    ArchiveIterator = None

_PAGES = ("text/html", "application/xhtml+xml")


def read(file: InputFile) -> Iterator[Draft | Unreadable]:
    """Yield a draft or a failure for each HTML page that a server answered with; other records are passed over."""
    if ArchiveIterator is None:  # pragma: no cover
        why = 'web archives need the package warcio: install it by pip install "accordant[warc]"'
        yield Unreadable.at(file.name, why)
        return
    number = 0
    try:
        for number, record in enumerate(ArchiveIterator(file.stream), start=1):
            if record.rec_type == "response" and record.http_headers:
                yield from _read_record(record, f"{file.name}: record {number}", f"{file.stem}-{number}")
    except Exception as error:  # noqa: BLE001  # warcio meets damage with exceptions of any kind
        why = f"not a web archive from here on ({error!r}): the rest of the file is not read"
        yield Unreadable.at(file.name, f"record {number + 1}: {why}")


def _read_record(record: "ArcWarcRecord", where: str, fallback_id: str) -> Iterator[Draft | Unreadable]:
    content_type = (record.http_headers.get_header("Content-Type") or "").lower()
    if not content_type.startswith(_PAGES):
        return
    data = record.content_stream().read(LARGEST_DOCUMENT + 1)
    if len(data) > LARGEST_DOCUMENT:
        yield Unreadable.at(where, f"larger than {LARGEST_DOCUMENT // 1_000_000} MB when unpacked: it is not read")
        return
    charset = content_type.partition("charset=")[2].strip("\"' ;") or None
    url = record.rec_headers.get_header("WARC-Target-URI")
    yield pages.read_page(data, where, fallback_id=fallback_id, encoding=charset, url=url)
