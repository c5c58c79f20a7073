/// "22/KH-SNN" cut at its separators: the number, the year where there is one, and the parts in letters.
struct SymbolParts {
  var number: String?
  var year: Int?
  /// What stands behind the number (or year): "/" or "-".
  var separator: String
  var parts: [String]
  /// What stands before each part but the first.
  var joints: [String]
  var tokens: Range<Int>

  /// Reads a symbol whose number (or, where it is blank, whose first separator) is at a token.
  init?(_ line: TokenLine, at start: Int) {
    var index = start
    while [".", "…", "_"].contains(line.key(index)) { index += 1 }
    if index == start, line.number(index) != nil, line.tokens[index].range.count <= 6 {
      number = line.tokens[index].key
      index += 1
    } else if line.key(index) != "/" && line.key(index) != "-" {
      return nil
    }
    if number != nil, line.key(index) == "/", let stated = yearNumber(line, index + 1),
      ["/", "-"].contains(line.key(index + 2))
    {
      year = stated
      index += 2
    }
    guard ["/", "-"].contains(line.key(index)), let first = SymbolParts.readPart(line, index + 1) else { return nil }
    separator = line.key(index)
    parts = [first.text]
    joints = []
    index = first.end
    while ["/", "-", "."].contains(line.key(index)),
      line.key(index) != "." || line.touches(index) && line.touches(index + 1),
      let next = SymbolParts.readPart(line, index + 1)
    {
      joints.append(line.key(index))
      parts.append(next.text)
      index = next.end
    }
    tokens = start..<index
  }

  /// Capital letters with what belongs to them: "SNN", "TTBV&KDTV", "QH15", "CTr".
  private static func readPart(_ line: TokenLine, _ start: Int) -> (text: String, end: Int)? {
    guard isAbbreviation(line, start) else { return nil }
    var text = line.text(start..<start + 1)
    var index = start + 1
    while true {
      if line.key(index) == "&", isAbbreviation(line, index + 1) {
        text += "&" + line.text(index + 1..<index + 2)
        index += 2
      } else if line.touches(index), line.tokens[index].kind == .number, line.tokens[index].range.count <= 3 {
        text += line.tokens[index].key
        index += 1
      } else {
        return (text, index)
      }
    }
  }

  /// A word of capitals, or of capitals with the small letters that abbreviations have: TTr, TTg, QyĐ, ThU.
  private static func isAbbreviation(_ line: TokenLine, _ index: Int) -> Bool {
    guard line.tokens.indices.contains(index), line.tokens[index].kind == .word else { return false }
    let word = line.scalars[line.tokens[index].range]
    guard word.count <= 14, let first = word.first, first.properties.isUppercase else { return false }
    var small = 0
    for scalar in word {
      if Letter.at(scalar).tone != 0 || CombiningMark(scalar) != nil { return false }
      if !scalar.properties.isUppercase {
        guard "rgyhiđ".unicodeScalars.contains(scalar) else { return false }
        small += 1
      }
    }
    return small * 2 <= word.count
  }
}
