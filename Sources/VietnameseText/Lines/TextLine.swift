public import Domain

/// A run of words of a document, cut into words and numbers once for all that read it.
public struct TextLine: Sendable {
  public let text: LogicalText
  /// For phrases, whatever their spelling.
  public let tokens: TokenLine
  /// For numbers and what they count.
  public let lexemes: [Lexeme]
  public let quantities: [StatedQuantity]

  public init(_ text: LogicalText) {
    self.text = text
    tokens = TokenLine(text.scalars)
    lexemes = listLexemes(in: text.scalars)
    quantities =
      !text.scalars.contains(where: isDigit)
      ? [] : listQuantities(lexemes: lexemes, numbers: listNumbers(in: text.scalars, lexemes: lexemes))
  }

  /// This line and the next as one, where the words of one thing were broken over two.
  public func joined(with next: TextLine) -> TextLine {
    guard let end = text.offsets.last else { return next }
    return TextLine(
      LogicalText(
        scalars: text.scalars + [" "] + next.text.scalars, offsets: text.offsets + [end + 1] + next.text.offsets))
  }

  /// The words of some tokens, on one line.
  public func words(_ tokens: Range<Int>) -> String { self.tokens.text(tokens) }

  /// Where some tokens stand in the document.
  public func place(_ tokens: Range<Int>) -> TextRange { text.range(self.tokens.range(tokens)) }
}
