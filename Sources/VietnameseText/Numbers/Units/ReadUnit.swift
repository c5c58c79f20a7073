/// A unit as it stands after a number.
public struct UnitReading: Hashable, Sendable {
  /// As the field writes it: "ha", "nghìn tấn", "triệu đồng/người/năm", "chuỗi liên kết", "HTX".
  public var symbol: String
  /// Its lexemes, by their place in the list.
  public var lexemes: Range<Int>
  public var kind: Kind

  public enum Kind: Sendable, Hashable {
    /// ha, tấn, triệu đồng, %.
    case measure
    /// A counted noun of the catalogue, with or without a multiple: "sản phẩm", "triệu cây".
    case counted
    /// A noun that no catalogue knows.
    case unknown
    /// Months, days, years.
    case duration
  }
}

/// Reads the unit that begins at lexeme `start`; nil where a sign, a verb or a link word stands there.
///
/// Longest name first; "/năm", "/ha/năm" belong to it; a noun of no catalogue is taken with its second syllable.
public func readUnit(in lexemes: [Lexeme], at start: Int) -> UnitReading? {
  guard lexemes.indices.contains(start) else { return nil }
  var at = start
  var multiple: [String] = []
  while at < lexemes.count, lexemes[at].kind == .word, UnitCatalogue.magnitudes.contains(lexemes[at].key) {
    multiple.append(lexemes[at].text)
    at += 1
  }
  guard var name = readUnitName(in: lexemes, at: at) ?? readUnknownNoun(in: lexemes, at: at) else {
    guard !multiple.isEmpty else { return nil }
    return UnitReading(symbol: multiple.joined(separator: " "), lexemes: start..<at, kind: .measure)
  }
  if multiple.isEmpty, name.kind == .unknown, lexemes[at].capitals == .all, lexemes[at].isGlued { return nil }
  let rate = readRate(in: lexemes, at: name.end)
  if !rate.text.isEmpty, name.kind == .duration { name.kind = .counted }
  return UnitReading(
    symbol: (multiple + [name.symbol]).joined(separator: " ") + rate.text, lexemes: start..<rate.end, kind: name.kind)
}

struct UnitName {
  var symbol: String
  var end: Int
  var kind: UnitReading.Kind
}

func readUnitName(in lexemes: [Lexeme], at start: Int) -> UnitName? {
  guard start < lexemes.count, let names = UnitIndex.byFirstWord[lexemes[start].key] else { return nil }
  for name in names where start + name.words.count <= lexemes.count {
    let isHere = zip(lexemes[start...], name.words).allSatisfy { $0.key == $1 }
    if isHere { return UnitName(symbol: name.symbol, end: start + name.words.count, kind: name.kind) }
  }
  return nil
}

/// "/năm", "/ha/năm", "/01 xã": what follows a unit as a rate.
private func readRate(in lexemes: [Lexeme], at start: Int) -> (text: String, end: Int) {
  var text = ""
  var at = start
  while at + 1 < lexemes.count, lexemes[at].key == "/", lexemes[at + 1].kind == .word {
    if let name = readUnitName(in: lexemes, at: at + 1) {
      text += "/" + name.symbol
      at = name.end
    } else if UnitCatalogue.rateWords.contains(lexemes[at + 1].key) {
      text += "/" + lexemes[at + 1].text
      at += 2
    } else {
      break
    }
  }
  return (text, at)
}

private func readUnknownNoun(in lexemes: [Lexeme], at start: Int) -> UnitName? {
  guard start < lexemes.count else { return nil }
  let first = lexemes[start]
  guard first.kind == .word, !NotUnits.words.contains(first.key) else { return nil }
  if first.capitals == .all { return UnitName(symbol: first.text.uppercased(), end: start + 1, kind: .unknown) }
  let next = start + 1
  guard next < lexemes.count, lexemes[next].kind == .word, !lexemes[next].isGlued, lexemes[next].capitals == .none,
    !NotUnits.words.contains(lexemes[next].key)
  else { return UnitName(symbol: first.text, end: next, kind: .unknown) }
  return UnitName(symbol: first.text + " " + lexemes[next].text, end: next + 1, kind: .unknown)
}

/// Verbs and link words that may follow a number but name no thing.
enum NotUnits {
  static let words = WordKey.set(
    """
    so với của và hoặc là cùng tại trong ngoài trên dưới đã đang sẽ được đạt bằng tăng giảm theo cho để từ đến do ở về khi nếu mà thì
    cũng như gồm bao có không chưa còn vượt tương đương trở chiếm nhằm nên phải cần cả các những này đó kia nay hơn kém gấp trước sau
    thuộc thực thông qua vào ra lên xuống nhưng tuy hiện
    """)
}

enum UnitIndex {
  struct Entry {
    var words: [WordKey]
    var symbol: String
    var kind: UnitReading.Kind
  }

  /// Longest first.
  static let byFirstWord: [WordKey: [Entry]] = {
    var index: [WordKey: [Entry]] = [:]
    let lists: [(String, UnitReading.Kind)] = [
      (UnitCatalogue.measures, .measure), (UnitCatalogue.counted, .counted), (UnitCatalogue.duration, .duration),
    ]
    for (list, kind) in lists {
      for name in list.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
        let text = name.split(separator: " ").joined(separator: " ")
        guard !text.isEmpty else { continue }
        let words = listLexemes(in: Array(text.unicodeScalars)).map(\.key)
        let symbol = UnitCatalogue.renamed[text] ?? abbreviated(text)
        index[words[0], default: []].append(Entry(words: words, symbol: symbol, kind: kind))
      }
    }
    return index.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static func abbreviated(_ name: String) -> String {
    name.split(separator: " ").map { UnitCatalogue.abbreviations[String($0)] ?? String($0) }.joined(separator: " ")
  }
}
