import VietnameseText

/// Where the sentences of a text end and its parentheses open, found once, so that long paragraphs cost no more than their length.
struct SentenceMap {
  /// Lexemes that are full stops, rising.
  private var fullStops: [Int] = []
  /// Full stops and semicolons, rising.
  private var ends: [Int] = []
  /// For each lexeme the innermost parenthesis that is open before it; -1 for none.
  private var openParentheses: [Int] = []
  /// Lexemes whose number counts or measures.
  private(set) var counting: Set<Int> = []

  init(_ lexemes: [Lexeme], _ quantities: [StatedQuantity]) {
    openParentheses.reserveCapacity(lexemes.count + 1)
    var open: [Int] = []
    for (index, lexeme) in lexemes.enumerated() {
      openParentheses.append(open.last ?? -1)
      guard lexeme.kind == .sign else { continue }
      switch lexeme.key {
      case "(": open.append(index)
      case ")": open.removeLast(min(1, open.count))
      case ";": ends.append(index)
      case ".":
        if SentenceMap.isFullStop(index, lexemes) {
          fullStops.append(index)
          ends.append(index)
        }
      default: break
      }
    }
    openParentheses.append(open.last ?? -1)
    counting = Set(quantities.map(\.firstNumber))
  }

  /// The lexeme after the last full stop or semicolon before `index`.
  func sentenceStart(before index: Int) -> Int { last(of: ends, before: index).map { $0 + 1 } ?? 0 }

  /// The lexeme after the last full stop before `index`.
  func start(before index: Int) -> Int { last(of: fullStops, before: index).map { $0 + 1 } ?? 0 }

  /// The full stop at or after `index`; nil where the text ends without one.
  func fullStop(after index: Int) -> Int? {
    let place = SentenceMap.place(of: index, in: fullStops)
    return place < fullStops.count ? fullStops[place] : nil
  }

  /// The parenthesis that is open before `index`; nil for none.
  func openParenthesis(before index: Int) -> Int? {
    guard openParentheses.indices.contains(index), openParentheses[index] >= 0 else { return nil }
    return openParentheses[index]
  }

  private func last(of places: [Int], before index: Int) -> Int? {
    let place = SentenceMap.place(of: index, in: places)
    return place > 0 ? places[place - 1] : nil
  }

  /// How many of the rising numbers are smaller.
  private static func place(of number: Int, in numbers: [Int]) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A "." that ends a sentence: not of "...", not glued to small letters behind it.
  private static func isFullStop(_ index: Int, _ lexemes: [Lexeme]) -> Bool {
    if index > 0, lexemes[index - 1].key == "." { return false }
    guard index + 1 < lexemes.count else { return true }
    let next = lexemes[index + 1]
    return next.key != "." && (!next.isGlued || next.capitals != .none)
  }
}
