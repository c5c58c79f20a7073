import Foundation

/// Width of a line of bold Times New Roman in points, for the length of the rules and the breaking of heads.
///
/// Marks add no width: "Ộ" is as wide as "O".
func boldWidth(_ text: String, size: Int) -> Double {
  var thousandths = 0
  for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars
  where !(0x300...0x36F).contains(scalar.value) {
    thousandths += boldAdvances[scalar] ?? 500
  }
  return Double(thousandths) * Double(size) / 1000
}

/// Advances in thousandths of the size, from the font's metrics.
private let boldAdvances: [Unicode.Scalar: Int] = {
  let groups: [(Int, String)] = [
    (250, " \u{A0}.,"), (278, "il/"), (333, "fjt-:;()"), (389, "Is"), (444, "cerz"), (500, "agovxyơJ0123456789–"),
    (556, "bdhknpquSđư"), (611, "FP"), (667, "BELTZ"), (722, "ACDNRUVXYwĐƯ"), (778, "GHKOQƠ"), (833, "m&"),
    (944, "M"), (1000, "W"),
  ]
  var advances: [Unicode.Scalar: Int] = [:]
  for (advance, letters) in groups { for letter in letters.unicodeScalars { advances[letter] = advance } }
  return advances
}()
