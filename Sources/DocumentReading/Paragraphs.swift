public import Domain

extension SourceDocument {
  /// Every run of words by itself, in reading order: paragraphs, headings, footnotes, and each filled cell of a table.
  public var paragraphs: [LogicalText] { blocks.flatMap(\.texts).filter { !$0.isEmpty } }
}
