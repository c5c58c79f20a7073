import VietnameseText

/// Headings of a document, with whether each names goals: "I. MỤC TIÊU", "2. Một số chỉ tiêu chính cần đạt".
struct GoalHeadings {
  private var places: [(start: Int, namesGoals: Bool)] = []

  /// A heading has a label or capitals, few words and no figure.
  init(_ paragraphs: [CheckedParagraph]) {
    for paragraph in paragraphs where paragraph.line.count <= 24 && paragraph.quantities.isEmpty {
      let line = paragraph.line
      guard SectionLabel(line) != nil || isInCapitals(line) else { continue }
      places.append((paragraph.start, goals.contains { line.find($0) != nil }))
    }
  }

  /// The nearest heading before a place names goals; a place under "1. Huyện A" is none of the whole.
  func holdGoal(at place: Int) -> Bool {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 && places[low - 1].namesGoals
  }
}

private let goals: [Phrase] = ["mục tiêu", "chỉ tiêu"]

private func isInCapitals(_ line: TokenLine) -> Bool {
  let words = line.tokens.filter { $0.kind == .word }
  guard words.count > 1 else { return false }
  return words.allSatisfy { word in line.scalars[word.range].allSatisfy { !$0.properties.isLowercase } }
}
