import VietnameseText

/// The number or letter at the beginning of a section: "II.", "2.", "2.1.", "b)".
struct SectionLabel {
  enum Style: Hashable {
    case roman
    case number(mark: String)
    /// "2.1." below "2": counted under what stands before its last point.
    case dotted(above: String)
    case letter(mark: String, isCapital: Bool)
  }

  var style: Style
  /// Its place in the series, from 1. For letters, of all that the alphabet may have.
  var value: Int
  /// The token after it.
  var end: Int

  /// Nil where the line does not begin with a label and go on with words.
  init?(_ line: TokenLine) {
    guard line.count > 2 else { return nil }
    if line.tokens[0].kind == .number {
      self.init(number: line)
    } else if line.tokens[0].kind == .word, line.touches(1),
      let mark = Self.mark(line, 1) ?? (line.key(1) == "-" && !line.touches(2) ? "-" : nil)
    {
      self.init(word: line, mark)
    } else {
      return nil
    }
  }

  private init?(number line: TokenLine) {
    guard let first = line.number(0), line.tokens[0].range.count <= 2 else { return nil }
    var (parts, at) = ([first], 1)
    while line.key(at) == ".", line.touches(at), line.touches(at + 1), let next = line.number(at + 1),
      line.tokens[at + 1].range.count <= 2
    {
      parts.append(next)
      at += 2
    }
    if parts.count == 1 {
      let hyphen = line.key(1) == "-" && !line.touches(2) && line.isCapitalized(2) ? "-" : nil
      guard let mark = Self.mark(line, 1) ?? hyphen, line.touches(1),
        Self.isWord(line, 2) || mark == "." && line.number(2) != nil && !line.touches(2)  // "2. 100% trạm y tế …"
      else { return nil }
      style = .number(mark: mark)
      end = 2
    } else {
      guard parts.count <= 4 else { return nil }
      if line.key(at) == ".", line.touches(at) { at += 1 }
      guard Self.isWord(line, at), line.isCapitalized(at) else { return nil }
      style = .dotted(above: parts.dropLast().map(String.init).joined(separator: "."))
      end = at
    }
    value = parts[parts.count - 1]
  }

  private init?(word line: TokenLine, _ mark: String) {
    guard Self.isWord(line, 2) else { return nil }
    let word = String(String.UnicodeScalarView(line.scalars[line.tokens[0].range]))
    if let letter = Self.letters.firstIndex(of: word.lowercased()), word.count == 1, mark != "-",
      !(mark == "." && "IVX".contains(word))
    {
      style = .letter(mark: mark, isCapital: word != word.lowercased())
      value = letter + 1
    } else if mark != ")", let roman = Self.roman(word) {
      style = .roman
      value = roman
    } else {
      return nil
    }
    end = 2
  }

  /// The label with another value in its place.
  func printed(_ value: Int) -> String {
    switch style {
    case .roman: Self.romans.indices.contains(value - 1) ? Self.romans[value - 1] + "." : ""
    case .number(let mark): "\(value)\(mark)"
    case .dotted(let above): "\(above).\(value)."
    case .letter(let mark, let isCapital):
      (isCapital
        ? Self.letters[min(value, Self.letters.count) - 1].uppercased()
        : Self.letters[min(value, Self.letters.count) - 1])
        + mark
    }
  }

  /// Whether `next` may follow `value` in this style: the letters đ, f, j, w and z may be left out.
  func follows(_ value: Int) -> Bool {
    guard case .letter = style else { return self.value == value + 1 }
    guard self.value > value else { return false }
    return Self.letters[value..<(self.value - 1)].allSatisfy { Self.optional.contains($0) }
  }

  private static func mark(_ line: TokenLine, _ index: Int) -> String? {
    [".", ")"].contains(line.key(index)) ? line.key(index) : nil
  }

  private static func isWord(_ line: TokenLine, _ index: Int) -> Bool {
    var at = index
    while ["*", "\"", "_"].contains(line.key(at)) { at += 1 }
    return line.tokens.indices.contains(at) && line.tokens[at].kind == .word
  }

  private static func roman(_ word: String) -> Int? { romans.firstIndex(of: word).map { $0 + 1 } }

  private static let letters = [
    "a", "b", "c", "d", "đ", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
    "w", "x", "y", "z",
  ]
  private static let optional: Set<String> = ["đ", "f", "j", "w", "z"]
  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII", "XIX", "XX",
  ]
}

/// The labels read so far, one open series inside the other.
struct LabelSequence {
  struct Fault {
    /// The paragraph of the section before it.
    var before: Int
    var expected: Int
    var repeats: Bool
  }

  private struct Series {
    var style: SectionLabel.Style
    var value: Int
    /// The last that followed it inside a line: "2. …, 3. …".
    var inline: Int
    var paragraph: Int
  }

  private var open: [Series] = []

  /// Takes the next label; tells what is wrong with it.
  mutating func read(_ label: SectionLabel, paragraph: Int) -> Fault? {
    if let place = open.lastIndex(where: {
      $0.style == label.style && (label.follows($0.value) || label.follows($0.inline))
    }) {
      close(place, label, paragraph)
      return nil
    }
    guard label.value > 1, let place = open.lastIndex(where: { $0.style == label.style }) else {
      open.append(Series(style: label.style, value: label.value, inline: label.value, paragraph: paragraph))
      return nil
    }
    let before = open[place]
    close(place, label, paragraph)
    guard label.value >= before.value else { return nil }
    return Fault(
      before: before.paragraph, expected: before.value + 1, repeats: label.value == before.value)
  }

  /// Labels inside a line, as "2. …, 3. …" or "a) …; b) …", count as read.
  mutating func passInline(_ line: TokenLine, from start: Int = 0) {
    guard !open.isEmpty, line.count > 3 else { return }
    for at in max(start, 2)..<max(start, 2, line.count) where line.tokens[at].kind == .mark && line.touches(at) {
      guard Self.marks.contains(line.key(at)), line.tokens[at - 1].kind != .mark, line.tokens[at - 2].kind == .mark,
        let place = open.lastIndex(where: { isNext(line, at - 1, of: $0) })
      else { continue }
      open[place].inline += 1
    }
  }

  private func isNext(_ line: TokenLine, _ at: Int, of series: Series) -> Bool {
    switch series.style {
    case .number(let mark): line.number(at) == series.inline + 1 && line.key(at + 1) == mark
    case .letter(let mark, false):
      line.tokens[at].range.count == 1 && line.key(at + 1) == mark
        && SectionLabel(TokenLine(line.text(at..<min(at + 3, line.count))))?.value == series.inline + 1
    default: false
    }
  }

  private mutating func close(_ place: Int, _ label: SectionLabel, _ paragraph: Int) {
    open.removeSubrange((place + 1)...)
    open[place].value = label.value
    open[place].inline = label.value
    open[place].paragraph = paragraph
  }

  private static let marks: Set<String> = [".", ")"]
}
