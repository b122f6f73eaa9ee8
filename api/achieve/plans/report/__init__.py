"""A plan's report: its document arranged for people to read and to print, as a page and as a PDF."""
