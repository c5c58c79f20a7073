import VietnameseText

/// Words that bring in the parts of a total.
struct PartMarker {
  /// Its first lexeme.
  var start: Int
  /// The parts make up the whole: "gồm", "chia ra", and "trong đó:" before a list. "trong đó có" may name only some.
  var isWhole: Bool
  /// A colon follows: the parts may be parted by semicolons.
  var opensList: Bool

  private static let markers: [(words: [WordKey], isWhole: Bool)] = [
    (["trong", "đó"], false), (["bao", "gồm"], true), (["gồm"], true), (["chia", "ra"], true), (["cụ", "thể"], false),
  ]

  static func find(in range: Range<Int>, of text: FigureText) -> PartMarker? {
    for at in range {
      guard let marker = markers.first(where: { text.has($0.words, at: at) }) else { continue }
      let isList = text.text(at + marker.words.count) == ":"
      return PartMarker(start: at, isWhole: marker.isWhole || isList, opensList: isList)
    }
    return nil
  }
}

extension FigureText {
  /// The full stop after `index`, or the end of the text.
  func paragraphSentenceEnd(after index: Int) -> Int {
    (index..<lexemes.count).first { isFullStop($0) } ?? lexemes.count
  }
}
