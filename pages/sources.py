"""Every source, with what it claims."""

from ui.sources_page import show

show()
