"""The folder is on the path, so that its tests share ``test_import``'s rows."""
