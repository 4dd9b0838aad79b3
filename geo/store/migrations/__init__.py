"""The team store's tables, step by step. A step that was released is never changed."""
