@testable import Checks
import Domain
import VietnameseText

/// A document of plain lines, one paragraph each, with facts written by hand.
func document(_ text: String, facts: DocumentFacts = DocumentFacts()) -> CheckedDocument {
  let scalars = Array(text.unicodeScalars)
  var paragraphs: [LogicalText] = []
  var start = 0
  for index in 0...scalars.count where index == scalars.count || scalars[index] == "\n" {
    paragraphs.append(LogicalText(scalars: Array(scalars[start..<index]), offsets: Array(start..<index)))
    start = index + 1
  }
  return CheckedDocument(facts: facts, text: scalars, lines: paragraphs.map(TextLine.init))
}

/// Where some words stand first in a text.
func passage(_ words: String, in text: String) -> Passage {
  let (text, words) = (Array(text.unicodeScalars), Array(words.unicodeScalars))
  let start = (0...(text.count - words.count)).first { Array(text[$0..<$0 + words.count]) == words } ?? 0
  return Passage(range: TextRange(start, start + words.count), quote: String(String.UnicodeScalarView(words)))
}

/// A text with "↓" taken out, and where the arrows stood.
func withoutArrows(_ text: String) -> (text: String, places: [Int]) {
  var view = String.UnicodeScalarView()
  var places: [Int] = []
  for scalar in text.unicodeScalars {
    if scalar == "↓" { places.append(view.count) } else { view.append(scalar) }
  }
  return (String(view), places)
}

func amount(_ text: String) -> Amount {
  let parts = text.split(separator: ".")
  let fraction = parts.count > 1 ? String(parts[1]).padding(to: 4) : "0000"
  return Amount(tenThousandths: (Int64(parts[0]) ?? 0) * 10_000 + (Int64(fraction) ?? 0))
}

extension String {
  fileprivate func padding(to count: Int) -> String { self + String(repeating: "0", count: count - self.count) }
}
