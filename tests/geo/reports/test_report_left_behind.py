"""What older versions left of reports' files goes, and nothing else does."""

from __future__ import annotations

from geo.reports.left_behind import forget_uploads


def test_only_what_older_versions_laid_there_goes(tmp_path):
    gone = [tmp_path / name for name in ("0123456789abcdef0123.pdf", "abcdefabcdefabcdefab")]
    stay = [tmp_path / "0123456789abcdef0124" / "table.csv", tmp_path / "my notes.txt",
            tmp_path / "0123456789abcdef01234.pdf"]
    for path in (*gone, *stay):
        path.parent.mkdir(exist_ok=True)
        path.write_text("words", encoding="utf-8")
    forget_uploads(tmp_path)
    forget_uploads(tmp_path / "nowhere")
    assert [p.exists() for p in (*gone, *stay)] == [False, False, True, True, True]
