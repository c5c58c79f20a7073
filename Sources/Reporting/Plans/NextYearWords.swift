public import Domain
import VietnameseText

/// Another value for what a plan's words ask.
public struct ChangedTarget: Hashable, Sendable {
  public var name: String
  public var present: TargetValue
  public var next: TargetValue

  public init(name: String, present: TargetValue, next: TargetValue) {
    self.name = name
    self.present = present
    self.next = next
  }
}

/// A plan's words for the year after: "Trồng mới 500 ha rừng trong năm 2026" becomes "Trồng mới 520 ha rừng trong năm 2027".
///
/// Each value is looked for where the words state it, with its unit. `unplaced` are those that the words do not state.
public func wordsOfNextYear(
  _ text: String, after year: Int, _ changes: [ChangedTarget]
) -> (text: String, unplaced: [ChangedTarget]) {
  var scalars = Array(text.unicodeScalars)
  var quantities = listQuantities(in: scalars)
  var unplaced: [ChangedTarget] = []
  var replacements: [(range: Range<Int>, text: String)] = []
  for change in changes {
    guard let index = quantities.firstIndex(where: { states($0, change.present) }) else {
      unplaced.append(change)
      continue
    }
    let stated = quantities.remove(at: index)
    let isPadded = scalars[stated.numberRange.lowerBound] == "0"
    replacements.append((stated.numberRange, written(change.next, decimals: stated.decimals, isPadded: isPadded)))
  }
  replaceYears(year, in: &scalars, movesDays: false)
  for replacement in replacements.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
    scalars.replaceSubrange(replacement.range, with: replacement.text.unicodeScalars)
  }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return (String(view), unplaced)
}

/// A deadline's words a year later: "trước 30/6/2026" is "trước 30/6/2027", since the day of a deadline moves as the year does.
public func deadlineOfNextYear(_ text: String, after year: Int) -> String {
  var scalars = Array(text.unicodeScalars)
  replaceYears(year, in: &scalars, movesDays: true)
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view).replacing("29/02/\(year + 1)", with: "28/02/\(year + 1)").replacing(
    "29/2/\(year + 1)", with: "28/2/\(year + 1)")
}

private func states(_ quantity: StatedQuantity, _ target: TargetValue) -> Bool {
  guard quantity.value == target.value, quantity.upper == target.valueMax else { return false }
  return quantity.unit.map { $0.symbol == target.unit.symbol || $0.symbol.hasPrefix(target.unit.symbol + "/") } ?? true
}

private func written(_ target: TargetValue, decimals: Int, isPadded: Bool) -> String {
  if let high = target.valueMax { return "\(formatNumber(target.value)) - \(formatNumber(high))" }
  let text = formatNumber(target.value, decimals: max(target.value.decimalsNeeded, decimals))
  return isPadded && text.count == 1 ? "0" + text : text
}

/// The plan's year and the one after it, where they stand alone or behind a month: not within "ngày 20/01/2026" or
/// "145/2026/NQ-HĐND", which name documents, nor in "giai đoạn 2026 - 2030", which does not move.
private func replaceYears(_ year: Int, in scalars: inout [Unicode.Scalar], movesDays: Bool) {
  for old in [year + 1, year] {
    let digits = Array(String(old).unicodeScalars)
    guard scalars.count >= digits.count else { return }
    for start in 0...(scalars.count - digits.count) {
      let place = start..<(start + digits.count)
      guard Array(scalars[place]) == digits, isYear(place, in: scalars, movesDays: movesDays) else { continue }
      scalars.replaceSubrange(place, with: String(old + 1).unicodeScalars)
    }
  }
}

private func isYear(_ place: Range<Int>, in scalars: [Unicode.Scalar], movesDays: Bool) -> Bool {
  let before = Array(scalars[..<place.lowerBound].suffix(12)).map(Character.init)
  let after = Array(scalars[place.upperBound...].prefix(8)).map(Character.init)
  if let last = before.last, last.isNumber || last == "." || last == "," { return false }
  if let first = after.first, first.isNumber || first == "/" { return false }
  if after.count > 1, after[0] == "." || after[0] == ",", after[1].isNumber { return false }
  if joinsYear(after) || joinsYear(before.reversed()) { return false }
  guard before.last == "/" else { return true }
  let part = before.dropLast().reversed().prefix { $0.isNumber || $0.isLetter }
  if part.allSatisfy({ $0 == "I" || $0 == "V" }) { return true }
  return (1...2).contains(part.count) && part.allSatisfy(\.isNumber)
    && (movesDays || before.dropLast(1 + part.count).last != "/")
}

/// " - 2030": a dash and another year, read away from the first.
private func joinsYear(_ letters: some Sequence<Character>) -> Bool {
  var rest = letters.filter { !$0.isWhitespace }[...]
  guard let dash = rest.popFirst(), dash == "-" || dash == "–" else { return false }
  return rest.prefix(while: \.isNumber).count == 4
}
