"""Tables as people keep them: CSV, XLSX and Parquet, in parts and within limits."""
