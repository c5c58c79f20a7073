public import Domain

extension SourceDocument {
  /// Every run of words by itself, in reading order: paragraphs, headings, footnotes, and each cell of a table.
  public var paragraphs: [LogicalText] {
    blocks.flatMap { block in
      block.rows.isEmpty ? [block.content] : block.rows.flatMap { row in row.cells.map(\.content) }
    }
    .filter { !$0.isEmpty }
  }
}
