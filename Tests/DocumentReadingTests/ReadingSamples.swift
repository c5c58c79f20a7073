import DocumentReading
import Domain

/// A text read under a name.
func read(_ text: String, as name: String = "ke-hoach.txt") throws -> SourceDocument {
  try readDocument(bytes: Array(text.utf8), fileName: name)
}

extension SourceDocument {
  /// Kind and words of each block, a table as its rows with " | " between cells.
  var outline: [String] {
    blocks.map { block in
      switch block.kind {
      case .heading(let level): "# \(level.map(String.init) ?? "?") \(block.content.string)"
      case .paragraph: block.content.string
      case .listItem: "- \(block.content.string)"
      case .footnote(let mark): "[\(mark)] \(block.content.string)"
      case .table: block.rows.map { $0.cells.map(\.content.string).joined(separator: " | ") }.joined(separator: " / ")
      }
    }
  }
}
