extension SQL {
  /// Puts another statement's text and values behind this one's; its values are numbered on.
  mutating func append(_ other: SQL) {
    let shift = values.count
    var text = ""
    var rest = other.text[...]
    while let mark = rest.firstIndex(of: "$") {
      text += rest[..<mark]
      let digits = rest[rest.index(after: mark)...].prefix { $0.isASCII && $0.isNumber }
      text += Int(digits).map { "$\($0 + shift)" } ?? "$"
      rest = rest[digits.endIndex...]
    }
    self.text += text + rest
    values += other.values
  }
}
