/// 22 inches, the widest page that Word knows.
private let widestPage = 31_680

/// The tags of well-formed XML with their places, comments and the like left out.
struct XMLTags: Sequence, IteratorProtocol {
  struct Tag {
    enum Kind { case start, end, empty }

    var name: String
    var kind: Kind
    var bytes: Range<Int>
    fileprivate var text: String

    /// The measure that an attribute has, in twentieths of a point; nil where no page of Word can have it.
    func measure(_ attribute: String) -> Int? {
      let words = text.split(whereSeparator: { " \t\r\n=\"'/>".contains($0) })
      guard let index = words.firstIndex(where: { $0 == attribute }), index + 1 < words.count,
        let measure = Int(words[index + 1]), (0...widestPage).contains(measure)
      else { return nil }
      return measure
    }
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Tag? {
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      if let end = skipped(from: start) {
        at = end
        continue
      }
      at = tagEnd(from: start)
      let text = String(decoding: bytes[start..<at], as: UTF8.self)
      let isEnd = text.hasPrefix("</")
      let name = text.dropFirst(isEnd ? 2 : 1).prefix { !" \t\r\n/>".contains($0) }
      return Tag(
        name: String(name), kind: isEnd ? .end : text.hasSuffix("/>") ? .empty : .start, bytes: start..<at, text: text)
    }
    return nil
  }

  /// The end of a comment, CDATA section or instruction that begins at `start`.
  private func skipped(from start: Int) -> Int? {
    for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
    where bytes[start...].starts(with: opening.utf8) {
      var end = start + opening.utf8.count
      while end < bytes.count, !bytes[end...].starts(with: closing.utf8) { end += 1 }
      return Swift.min(end + closing.utf8.count, bytes.count)
    }
    return nil
  }

  /// Behind the ">" that is not inside of quotes.
  private func tagEnd(from start: Int) -> Int {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return bytes.count
  }
}
