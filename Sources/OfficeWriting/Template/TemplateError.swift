/// What in a template does not fit, and in which paragraph.
public struct TemplateProblem: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// There is no placeholder of this name.
    case unknown(String)
    /// A block that does not have its paragraph to itself, or stands in a header or footer.
    case notAlone(Placeholder)
    /// "{{" without "}}".
    case unclosed
    /// The report's text has no place to go.
    case noBody
  }

  public var kind: Kind
  /// The paragraph's first words.
  public var quote: String
  /// Part of the file: "word/document.xml", "word/header1.xml".
  public var part: String

  public init(_ kind: Kind, quote: String, part: String) {
    self.kind = kind
    self.quote = quote
    self.part = part
  }
}

/// Why a template is not filled.
public enum TemplateError: Error, Hashable, Sendable {
  case notDocx
  /// It carries programs; those are not handed on.
  case macros
  case tooLarge(limit: Int)
  case damaged
  case doesNotFit([TemplateProblem])
}
