@testable import Checks
import Domain
import Foundation
import VietnameseText

/// A document in which one digit or one unit was changed, so that it no longer holds.
struct Mutation {
  var text: String
  var was: String
  var isNow: String
  /// Where the changed words stand, in code points.
  var place: Range<Int>
}

/// Every number of a sum or percentage with each of its digits changed in turn, and every unit of one changed for another.
///
/// A change that still holds by rounding is left out: 6.501 of 9.000 is 72,2 % too.
func listMutations(of text: String) throws -> [Mutation] {
  let document = try read(text)
  let places = figurePlaces(in: document)
  let scalars = Array(text.unicodeScalars)
  var mutations: [Mutation] = []
  var seed: UInt64 = 88_172_645_463_325_252
  for place in places {
    for index in place.number where ("0"..."9").contains(scalars[index]) {
      seed ^= seed << 13
      seed ^= seed >> 7
      seed ^= seed << 17
      let digit = scalars[index].value - 0x30
      var next = (digit + 1 + UInt32(seed % 8)) % 10
      if index == place.number.lowerBound, next == 0 { next = digit == 9 ? 8 : 9 }
      guard next != digit, let scalar = Unicode.Scalar(0x30 + next) else { continue }
      var changed = scalars
      changed[index] = scalar
      if place.holds(changed, place) { continue }
      mutations.append(mutation(changed, scalars, place.number))
    }
    if let unit = place.unit, let other = otherUnit(String(String.UnicodeScalarView(scalars[unit]))) {
      var changed = scalars
      changed.replaceSubrange(unit, with: Array(other.unicodeScalars))
      mutations.append(
        mutation(changed, scalars, place.number.lowerBound..<unit.lowerBound + other.unicodeScalars.count))
    }
  }
  return mutations
}

private func mutation(_ changed: [Unicode.Scalar], _ scalars: [Unicode.Scalar], _ place: Range<Int>) -> Mutation {
  func words(_ text: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(text[max(place.lowerBound - 30, 0)..<min(place.upperBound + 12, text.count)]))
  }
  return Mutation(
    text: String(String.UnicodeScalarView(changed)), was: words(scalars), isNow: words(changed), place: place)
}

/// A number that a sum or percentage rests on.
private struct FigurePlace {
  var number: Range<Int>
  /// Of a measure, where its unit stands and another would be wrong.
  var unit: Range<Int>?
  /// Whether what it belongs to still holds in a changed text.
  var holds: ([Unicode.Scalar], FigurePlace) -> Bool
}

/// A measure for one of another kind or size.
private func otherUnit(_ unit: String) -> String? {
  [
    "ha": "tấn", "tấn": "ha", "km": "tấn", "triệu đồng": "tỷ đồng", "nghìn cây": "ha", "m3": "ha",
  ][unit]
}

/// By the words alone, without the program's own reading of sums: "<a>, đạt <p>% kế hoạch (<b>)", "<t>, trong đó: <parts>".
private func figurePlaces(in document: CheckedDocument) -> [FigurePlace] {
  document.text.split(separator: "\n").flatMap { line -> [FigurePlace] in
    let quantities = listQuantities(in: Array(line))
    func place(_ quantity: StatedQuantity) -> Range<Int> {
      line.startIndex + quantity.numberRange.lowerBound..<line.startIndex + quantity.numberRange.upperBound
    }
    func unit(_ quantity: StatedQuantity) -> Range<Int>? {
      guard quantity.unit?.kind == .measure || quantity.unit?.symbol == "nghìn cây" else { return nil }
      let start = quantity.numberRange.upperBound + 1
      guard start < quantity.range.upperBound else { return nil }
      return line.startIndex + start..<line.startIndex + quantity.range.upperBound
    }
    let holds = { (changed: [Unicode.Scalar], _: FigurePlace) in
      stillHolds(Array(changed[line.startIndex..<line.endIndex]))
    }
    return quantities.filter { $0.unit != nil && $0.unit?.symbol != "sao" }.map { quantity in
      FigurePlace(number: place(quantity), unit: quantity.unit?.symbol == "%" ? nil : unit(quantity), holds: holds)
    }
  }
}

/// Reckons a line again, as it was written: all percentages with their bases, and the sum of what follows "trong đó".
private func stillHolds(_ line: [Unicode.Scalar]) -> Bool {
  let quantities = listQuantities(in: line).filter { $0.unit?.symbol != "sao" }
  let text = String(String.UnicodeScalarView(line))
  let values = quantities.map { ($0.value?.double ?? .nan, $0.decimals, $0.unit?.symbol == "%", $0.unit?.symbol ?? "") }
  func agrees(_ part: Int, _ whole: Int, _ percent: Int, exactWhole: Bool) -> Bool {
    let (a, b, p) = (values[part], values[whole], values[percent])
    let isCount = !["ha", "km", "tấn", "nghìn cây"].contains(a.3) && a.1 == 0
    let carried = isCount ? 0 : pow(10, -Double(a.1)) / 2 / b.0 * 100
    let base = exactWhole || isCount ? 0 : a.0 / b.0 * 100 * (pow(10, -Double(b.1)) / 2 / b.0)
    return abs(a.0 / b.0 * 100 - p.0) <= pow(10, -Double(p.1)) / 2 + carried + base + 1e-9
  }
  if text.contains("trong đó") {
    let counts = values.indices.filter { !values[$0].2 }
    let added = counts.dropFirst().reduce(0.0) { $0 + values[$1].0 }
    guard let total = counts.first, added == values[total].0 else { return false }
    return values.indices.filter { values[$0].2 }.allSatisfy { agrees($0 - 1, total, $0, exactWhole: true) }
  }
  return values.indices.filter { values[$0].2 }.enumerated().allSatisfy { order, percent in
    percent + 1 >= values.count
      || agrees(0, percent + 1, percent, exactWhole: order == 0 && text.contains("kế hoạch ("))
  }
}
