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

  /// This line and the next as one, where the words of one thing were broken over two.
  func joined(with next: TextLine) -> TextLine {
    guard let end = text.offsets.last else { return next }
    return TextLine(
      LogicalText(
        scalars: text.scalars + [" "] + next.text.scalars, offsets: text.offsets + [end + 1] + next.text.offsets))
  }

  /// The words of some tokens, on one line.
  func words(_ tokens: Range<Int>) -> String { self.tokens.text(tokens) }

  /// Where some tokens stand in the document.
  func place(_ tokens: Range<Int>) -> TextRange { text.range(self.tokens.range(tokens)) }
}
