import Domain
import DocumentReading
import VietnameseText

/// Follows the headings of a document, so that each block knows the section it stands in.
struct SectionStack {
  private var levels: [(level: Int, context: SectionContext)] = []
  private let base: SectionContext
  /// Said by a line such as "dự kiến thực hiện năm 2025 như sau:" of the list below it.
  private var introduced: SectionContext?
  private var lastWasHeading = false

  init(base: SectionContext) { self.base = base }

  var context: SectionContext { introduced ?? levels.last?.context ?? base }

  /// Takes a block in; afterwards `context` is that of the block's own words.
  mutating func enter(_ block: TextBlock) {
    let words = block.line.text
    switch block.block.kind {
    case .footnote, .table: return
    case .listItem: lastWasHeading = false
    case .heading(let level):
      introduced = nil
      open(block.line.tokens, level: block.label?.level ?? level)
      lastWasHeading = true
    case .paragraph:
      introduced = nil
      if let label = block.label, words.scalars.count < 200 { open(opening(block), level: label.level) }
      lastWasHeading = false
    }
    if words.scalars.last == ":", words.scalars.count < 400 { introduced = context.under(lastClause(words)) }
  }

  /// A heading without level goes on the heading before it, or else begins a part of the document.
  private mutating func open(_ words: TokenLine, level: Int?) {
    if level == nil, lastWasHeading, let last = levels.last {
      levels[levels.count - 1].context = last.context.under(words)
      return
    }
    let level = level ?? 1
    levels.removeAll { $0.level >= level }
    levels.append((level, (levels.last?.context ?? base).under(words)))
  }

  /// Of a numbered sentence only the first words tell what it is about: "… báo cáo kết quả trước quý III" says nothing of its figures.
  private func opening(_ block: TextBlock) -> TokenLine {
    let line = block.line.tokens
    guard block.words.count > 16 else { return line }
    return TokenLine(Array(line.scalars[..<line.tokens[block.body + 7].range.upperBound]))
  }

  private func lastClause(_ words: LogicalText) -> TokenLine {
    var start = words.scalars.count
    while start > 0, words.scalars[start - 1] != ".", words.scalars[start - 1] != ";", words.scalars[start - 1] != "," {
      start -= 1
    }
    return TokenLine(Array(words.scalars[start...]))
  }
}
