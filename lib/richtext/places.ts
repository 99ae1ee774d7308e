/** Blocks that may stand in a table cell, and in a list item (which may also hold a quotation or a table). */
export const insideCell = ['paragraph', 'bulletList', 'orderedList', 'image', 'document', 'embed'] as const
export const insideItem = [...insideCell, 'blockquote', 'table'] as const
export const insideQuotation = ['paragraph', 'bulletList', 'orderedList'] as const
