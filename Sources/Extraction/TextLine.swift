import DocumentReading
import Domain
import VietnameseText

/// A run of words of a document, cut into tokens once for all readers.
struct TextLine {
  let text: LogicalText
  let tokens: TokenLine

  init(_ text: LogicalText) {
    self.text = text
    self.tokens = TokenLine(text.scalars)
  }

  /// The words of some tokens, on one line.
  func words(_ tokens: Range<Int>) -> String { self.tokens.text(tokens) }

  /// Where some tokens stand in the document.
  func place(_ tokens: Range<Int>) -> TextRange { text.range(self.tokens.range(tokens)) }
}
