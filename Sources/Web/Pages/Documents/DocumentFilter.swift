import Domain
import Storage
import VietnameseText

/// Which documents of the register are shown: by words, kind and year.
struct DocumentFilter: Sendable {
  var words = ""
  var kind = ""
  var year = ""

  init(words: String = "", kind: String = "", year: String = "") {
    (self.words, self.kind, self.year) = (words, kind, year)
  }

  /// As the address has it: "?q=…&kind=…&year=…".
  init(_ form: Form) {
    self.init(words: form.trimmed("q"), kind: form.trimmed("kind"), year: form.trimmed("year"))
  }

  var isEmpty: Bool { words.isEmpty && kind.isEmpty && year.isEmpty }

  /// Accents and case do not count; every word must stand somewhere in subject, number, issuer or file name.
  func list(_ lines: [DocumentLine]) -> [DocumentLine] {
    let sought = foldForSearch(words).split(separator: " ")
    return lines.filter { line in
      guard kind.isEmpty || line.document.header.kind == kind, year.isEmpty || line.year == year else { return false }
      let text = foldForSearch(line.text)
      return sought.allSatisfy { text.contains($0) }
    }
  }

  func row(_ lines: [DocumentLine], found: Int, _ language: Language) -> FilterRow {
    let address = "/documents"
    return FilterRow(
      address: address,
      choices: [
        choice("kind", "documents.kind", lines.compactMap(\.document.header.kind), chosen: kind, language),
        choice("year", "documents.year", lines.compactMap(\.year), chosen: year, language),
      ], words: words, clear: isEmpty ? nil : address,
      found: isEmpty
        ? nil : language.say("documents.found", ["found": String(found), "all": String(lines.count)]))
  }

  /// Each value once, in order.
  private func choice(
    _ name: String, _ label: String, _ values: [String], chosen: String, _ language: Language
  ) -> FilterRow.Choice {
    FilterRow.Choice(
      name: name, label: language.say(label),
      groups: [
        .all(chosen, language),
        FilterRow.Group(
          options: Set(values).sorted().map { Field.Option(value: $0, label: $0, isChosen: $0 == chosen) }),
      ])
  }
}

extension DocumentLine {
  /// Of its date, else of the plan made of it.
  fileprivate var year: String? { (document.header.date?.year ?? plan?.period.year).map { String($0) } }

  fileprivate var text: String {
    let header = document.header
    let symbol = [header.number, header.symbol].compactMap(\.self).joined(separator: "/")
    return [header.title, plan?.title, symbol, plan?.numberAndSymbol, header.issuer, plan?.issuer, document.fileName]
      .compactMap(\.self).joined(separator: " ")
  }
}
