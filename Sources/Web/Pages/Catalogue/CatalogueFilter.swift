import Domain
import VietnameseText

/// Which indicators of the catalogue are shown: by words, field and nature.
struct CatalogueFilter: Sendable {
  var words = ""
  var field = ""
  var nature = ""

  init(words: String = "", field: String = "", nature: String = "") {
    (self.words, self.field, self.nature) = (words, field, nature)
  }

  /// As the address has it: "?q=…&field=…&nature=…".
  init(_ form: Form) {
    self.init(words: form.trimmed("q"), field: form.trimmed("field"), nature: form.trimmed("nature"))
  }

  var isEmpty: Bool { words.isEmpty && field.isEmpty && nature.isEmpty }

  /// Accents and case do not count; every word must stand somewhere in code, name, source or method.
  func list(_ entries: [CatalogueEntry]) -> [CatalogueEntry] {
    let sought = foldForSearch(words).split(separator: " ")
    return entries.filter { entry in
      let definition = entry.definition
      guard field.isEmpty || definition.field.rawValue == field, nature.isEmpty || definition.nature.rawValue == nature
      else { return false }
      if sought.isEmpty { return true }
      let text = foldForSearch(
        [definition.code, definition.name, definition.source, definition.method].joined(separator: " "))
      return sought.allSatisfy { text.contains($0) }
    }
  }

  func row(_ entries: [CatalogueEntry], found: Int, _ language: Language) -> FilterRow {
    let address = "/indicators"
    let fields = Set(entries.map(\.definition.field))
    return FilterRow(
      address: address,
      choices: [
        choice(
          "field", language.say("catalogue.field"),
          IndicatorField.allCases.filter(fields.contains).map { ($0.rawValue, language.field($0)) }, field, language),
        choice(
          "nature", language.say("catalogue.nature"),
          Indicator.Nature.allCases.map { ($0.rawValue, language.say("indicator.nature.\($0.rawValue)")) }, nature,
          language),
      ], words: words, clear: isEmpty ? nil : address,
      found: isEmpty
        ? nil : language.say("catalogue.found", ["found": String(found), "all": String(entries.count)]))
  }

  private func choice(
    _ name: String, _ label: String, _ values: [(value: String, label: String)], _ chosen: String, _ language: Language
  ) -> FilterRow.Choice {
    FilterRow.Choice(
      name: name, label: label,
      groups: [
        .all(chosen, language),
        FilterRow.Group(
          options: values.map { Field.Option(value: $0.value, label: $0.label, isChosen: $0.value == chosen) }),
      ])
  }
}

extension Language {
  func field(_ field: IndicatorField) -> String {
    self == .vi ? field.name : say("field.\(field.rawValue)")
  }
}
