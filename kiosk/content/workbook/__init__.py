"""The content as an Excel workbook: written for staff, read back to exactly the same content."""
