/// Counts a document's number lists as its paragraphs come.
struct ListCounter {
  let definitions: NumberingDefinitions
  private var counts: [Int: [Int?]] = [:]
  private var begun: Set<Int> = []

  init(_ definitions: NumberingDefinitions) { self.definitions = definitions }

  enum Label: Equatable {
    case bullet
    /// The label with what parts it from the words.
    case number(String)
  }

  /// The label of the next paragraph of list `id` at `level`; nil where the list is not defined or shows none.
  mutating func next(_ id: Int, level: Int) -> Label? {
    guard let list = definitions.lists[id], let form = list.levels[level] else { return nil }
    var counts = self.counts[list.definition] ?? Array(repeating: nil, count: 9)
    if begun.insert(id).inserted {
      for (restarted, start) in list.restarts where counts.indices.contains(restarted) {
        counts[restarted] = start - 1
        for deeper in (restarted + 1)..<max(9, restarted + 1) { counts[deeper] = nil }
      }
    }
    for upper in 0..<level where counts[upper] == nil { counts[upper] = list.levels[upper]?.start ?? 1 }
    counts[level] = counts[level].map { $0 + 1 } ?? form.start
    for deeper in (level + 1)..<max(9, level + 1) { counts[deeper] = nil }
    self.counts[list.definition] = counts
    if form.isBullet { return .bullet }
    let label = fill(form, counts, list)
    guard !label.isEmpty else { return nil }
    return .number(form.isGlued ? label : label + " ")
  }

  private func fill(_ form: NumberLevel, _ counts: [Int?], _ list: NumberingDefinitions.List) -> String {
    var label = ""
    var isPlace = false
    for character in form.text {
      if isPlace, let place = character.wholeNumberValue, (1...9).contains(place) {
        let level = list.levels[place - 1] ?? NumberLevel()
        let number = (counts[place - 1] ?? nil) ?? level.start
        label += formatNumber(number, form.isLegal ? "decimal" : level.format)
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        label.append(character)
      }
    }
    return label
  }
}

/// A number in one of Word's formats; those that Vietnamese documents do not use come out in digits.
func formatNumber(_ number: Int, _ format: String) -> String {
  switch format {
  case "upperRoman": romanNumber(number)
  case "lowerRoman": romanNumber(number).lowercased()
  case "upperLetter": letterNumber(number).uppercased()
  case "lowerLetter": letterNumber(number)
  case "decimalZero": number < 10 ? "0\(number)" : String(number)
  case "none": ""
  default: String(number)
  }
}

private func romanNumber(_ number: Int) -> String {
  guard (1...3999).contains(number) else { return String(number) }
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"),
    (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var roman = ""
  for (value, sign) in signs {
    while rest >= value {
      roman += sign
      rest -= value
    }
  }
  return roman
}

/// a … z, then aa, bb …, as Word counts.
private func letterNumber(_ number: Int) -> String {
  guard number > 0, let letter = Unicode.Scalar(UInt32(97 + (number - 1) % 26)) else { return String(number) }
  return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
}
