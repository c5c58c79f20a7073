extension String {
  /// With its first letter in capitals, as a sentence begins.
  var sentenceStart: String { prefix(1).uppercased() + dropFirst() }

  /// As it stands inside a sentence: "Tháng 12/2022" → "tháng 12/2022"; abbreviations and names in capitals stay.
  var loweredStart: String {
    let rest = dropFirst()
    guard let second = rest.first, second.isLowercase || !second.isLetter else { return self }
    return prefix(1).lowercased() + rest
  }

  /// Without blanks at the ends and without closing ".", ";" or "./.".
  var withoutFinalStop: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace || ".;/".contains(last) { text = text.dropLast() }
    return String(text.drop { $0.isWhitespace })
  }

  /// Paragraphs of a text typed in a form: its lines that are not blank.
  var typedParagraphs: [String] {
    split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
