import Domain

/// The row of filters above a list: `{{#filters}}{{> Layout/filters}}{{/filters}}`.
struct FilterRow: TemplateValue {
  struct Choice: TemplateValue {
    var name: String
    var label: String
    var groups: [Group]
  }

  /// Options under one heading; the first group of a choice has none.
  struct Group: TemplateValue {
    var heading: String?
    var options: [Field.Option]
  }

  var address: String
  var choices: [Choice]
  var words: String
  /// Leads to the unfiltered page; nil where nothing is filtered.
  var clear: String?
  /// "5 trong 24"; nil where nothing is filtered.
  var found: String?
}

extension FilterRow.Group {
  /// "Tất cả", before the others.
  static func all(_ chosen: String, _ language: Language) -> FilterRow.Group {
    FilterRow.Group(
      options: [Field.Option(value: "", label: language.say("filter.all"), isChosen: chosen.isEmpty)])
  }
}
