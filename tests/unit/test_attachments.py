"""What an attached file may be called, and what it is by its content."""

from pathlib import Path

import pytest

from achieve.core.errors import AchieveError
from achieve.plans.attachments.recognising import recognise
from achieve.plans.rules.attachments import as_attachment, clean_name
from achieve.plans.words.attachments import MediaType
from tests.api.attachment_desk import CSV, GIF, JPEG, MACROS, ODS, PDF, PNG, WEBP, XLSX, zipped


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("walk.pdf", "walk.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\kim\\walk.pdf", "walk.pdf"),
        (".htaccess.txt", "htaccess.txt"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"),
        ('say "cheese".png', "say _cheese_.png"),
        ("evil\u202efdp.txt", "evilfdp.txt"),
        ("Rückmeldung  der\tKlasse.csv", "Rückmeldung derKlasse.csv"),
        (f"{'a' * 300}.pdf", f"{'a' * 146}.pdf"),
    ],
)
def test_a_name_is_made_harmless(given: str, expected: str) -> None:
    assert clean_name(given) == expected


@pytest.mark.parametrize("given", ["", "..", "/", "folder/", "\u200b", "  "])
def test_a_file_has_a_name(given: str) -> None:
    with pytest.raises(AchieveError) as refused:
        clean_name(given)
    assert refused.value.errors[0].code == "name_missing"


def test_a_name_is_told_to_browsers_old_and_new() -> None:
    assert as_attachment("Übung.pdf") == "attachment; filename=\"Ubung.pdf\"; filename*=UTF-8''%C3%9Cbung.pdf"
    assert as_attachment("a＂；＼.pdf") == (
        "attachment; filename=\"a___.pdf\"; filename*=UTF-8''a%EF%BC%82%EF%BC%9B%EF%BC%BC.pdf"
    )
    assert as_attachment("日本.pdf") == "attachment; filename=\".pdf\"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.pdf"


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.pdf", PDF, "application/pdf"),
        ("a.PNG", PNG, "image/png"),
        ("a.jpg", JPEG, "image/jpeg"),
        ("a.jpeg", JPEG, "image/jpeg"),
        ("a.gif", GIF, "image/gif"),
        ("a.webp", WEBP, "image/webp"),
        ("a.xlsx", XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("a.ods", ODS, "application/vnd.oasis.opendocument.spreadsheet"),
        ("a.csv", CSV, "text/csv"),
        ("a.txt", "Grüße\n".encode(), "text/plain"),
    ],
)
def test_a_file_is_what_its_content_and_its_name_say(tmp_path: Path, name: str, content: bytes, expected: str) -> None:
    assert recognise(_kept(tmp_path, content), name) == expected


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.pdf", PNG, "content_differs"),
        ("a.png", b"<html><script>alert(1)</script></html>", "content_differs"),
        ("a.pdf", b"MZ\x90\x00" + b"\0" * 100, "content_differs"),
        ("a.txt", b"\xff\xfe\x00", "content_differs"),
        ("a.txt", b"before\x00after", "content_differs"),
        ("a.csv", "ü".encode()[:1], "content_differs"),
        ("a.xlsx", MACROS, "content_differs"),
        ("a.ods", zipped({"mimetype": MediaType.ODS, "Basic/script-lc.xml": "<x/>"}), "content_differs"),
        ("a.ods", zipped({"mimetype": MediaType.ODS, "Scripts/python/walk.py": "1"}), "content_differs"),
        ("a.xlsx", ODS, "content_differs"),
        ("a.ods", XLSX, "content_differs"),
        ("a.xlsx", zipped({"[Content_Types].xml": "x"}), "content_differs"),
        ("a.xlsx", XLSX[:60], "content_differs"),
        ("a.exe", b"MZ", "file_type_not_allowed"),
        ("a.svg", b"<svg/>", "file_type_not_allowed"),
        ("a.html", b"<p>", "file_type_not_allowed"),
        ("a.xlsm", MACROS, "file_type_not_allowed"),
        ("pdf", PDF, "file_type_not_allowed"),
    ],
)
def test_what_is_not_what_it_says_is_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    with pytest.raises(AchieveError) as refused:
        recognise(_kept(tmp_path, content), name)
    assert refused.value.code == code


def _kept(folder: Path, content: bytes) -> Path:
    place = folder / "received"
    place.write_bytes(content)
    return place
